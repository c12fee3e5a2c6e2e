/**
 * Whether names can be unzipped on Windows, macOS and Linux alike. Windows' rules are the narrowest:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */

/** Longest path that Windows opens without further settings, its drive and end included. */
const windowsLimit = 260;
/** Room left for the folder that a pack is unzipped to. */
const folderRoom = 100;
/** Longest path inside a pack, in UTF-16 code units as Windows counts them. */
export const longestPath = windowsLimit - folderRoom;

const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbidden = /[<>:"|?*\\\u0000-\u001f]/;

/** What is wrong with the paths of a pack, a line each; empty where nothing is. */
export function nameFaults(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    return [
      ...(twin === undefined
        ? []
        : [`${path}: same name as ${twin} where case does not tell names apart`]),
      ...path.split('/').flatMap((name) => segmentFault(name).map((fault) => `${path}: ${fault}`)),
    ];
  });
}

/** Paths that leave too little room for the folder that a pack is unzipped to, a line each. */
export const longNames = (paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.length > longestPath)
    .map((path) => `${path}: ${path.length} characters, expected at most ${longestPath}`);

function segmentFault(name: string): string[] {
  if (device.test(name)) return [`\`${name}\` is a device on Windows`];
  if (forbidden.test(name)) return [`\`${name}\` holds a character that Windows refuses`];
  if (/[. ]$/.test(name)) return [`\`${name}\` ends with a dot or space, which Windows drops`];
  return [];
}
