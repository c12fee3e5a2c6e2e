import { outputs } from './index.ts';
import type { Output, PlannedFile } from './output.ts';
import type { Publication } from './publication.ts';

/**
 * The files that a build would write beside the pages, for a live site: each output is made when one of
 * its files is first asked for, and each file when it is.
 *
 * @param built gives the folder of a built site, for outputs that are made of other files
 * @returns finds a file by its path in the site; undefined where the site has none
 */
export function serveOutputs(
  publication: Publication,
  built: () => Promise<string>,
): (sitePath: string) => Promise<Uint8Array | undefined> {
  const made = new Map<Output, Promise<Map<string, PlannedFile>>>();
  const filesOf = (output: Output) => {
    const known = made.get(output) ?? collect(output.files(publication, built));
    made.set(output, known);
    return known;
  };
  const here = outputs.filter(({ isIn }) => isIn(publication));
  return async (sitePath) => {
    for (const output of here.filter(({ owns }) => owns(sitePath, publication))) {
      const file = (await filesOf(output)).get(sitePath);
      if (file) return (await file.bytes()) ?? undefined;
    }
    return undefined;
  };
}

async function collect(files: AsyncIterable<PlannedFile>): Promise<Map<string, PlannedFile>> {
  const found = new Map<string, PlannedFile>();
  for await (const file of files) found.set(file.sitePath, file);
  return found;
}
