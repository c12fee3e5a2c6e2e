import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { packageRoot } from '../package-root.ts';
import { UsageError } from '../usage-error.ts';

/** Paths are meant from where the command was typed; npm runs it in the project's folder. */
const typedFrom = process.env.INIT_CWD ?? process.cwd();

/** Read a command's arguments: at most one folder, options that take a value, and flags. */
export function readArguments<Names extends string, Flags extends string = never>(
  args: string[],
  names: readonly Names[],
  flags: readonly Flags[] = [],
): {
  folder: string | undefined;
  options: Partial<Record<Names, string> & Record<Flags, boolean>>;
} {
  const config: ParseArgsOptionsConfig = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' }]),
    ...flags.map((flag) => [flag, { type: 'boolean' }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true });
    if (positionals.length > 1)
      throw new UsageError(`Unexpected \`${positionals[1]}\`, expected one folder.`);
    return {
      folder: positionals[0],
      options: values as Partial<Record<Names, string> & Record<Flags, boolean>>,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      (error as Error).message.split('\n')[0]!.replace(/\.? To specify.*$/, '.'),
    );
  }
}

/** The folder of topics, checked. */
export function contentFolder(folder: string | undefined): string {
  const full =
    folder === undefined ? path.join(packageRoot, 'content') : path.resolve(typedFrom, folder);
  if (!existsSync(full)) throw new UsageError(`No folder at ${full}.`);
  if (!statSync(full).isDirectory())
    throw new UsageError(`${full} is a file, expected a folder of topics.`);
  return full;
}

/** The folder of the site, checked: it must be writable, and nothing but an earlier site may be lost. */
export function outputFolder(out: string | undefined, content: string): string {
  const full = out === undefined ? path.resolve(typedFrom, 'dist') : path.resolve(typedFrom, out);
  if (!path.relative(full, content).startsWith('..'))
    throw new UsageError(`${full} holds the topics, expected another folder for the site.`);
  if (existsSync(full)) {
    if (!statSync(full).isDirectory())
      throw new UsageError(`${full} is a file, expected a folder for the site.`);
    const entries = readdirSync(full);
    if (entries.length > 0 && !entries.includes('guide.json'))
      throw new UsageError(
        `${full} holds other files than a site, expected an empty folder or an earlier site.`,
      );
  }
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    // Trying is the only test that holds on every system, for root and on read-only file systems too.
    rmdirSync(mkdtempSync(`${full}.try-`));
  } catch {
    throw new UsageError(`${path.dirname(full)} cannot be written to.`);
  }
  return full;
}

/** A path such as `/docs/`: begins and ends with a slash. */
export function basePath(base: string | undefined): string {
  const trimmed = (base ?? '/').replace(/^\/+|\/+$/g, '');
  if (/[?#\s]/.test(trimmed))
    throw new UsageError(`Unexpected base \`${base}\`, expected a path such as /docs/.`);
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

/** A file to be written: not a folder. */
export function outputFile(out: string): string {
  const full = path.resolve(typedFrom, out);
  if (existsSync(full) && statSync(full).isDirectory())
    throw new UsageError(`${full} is a folder, expected the name of a file.`);
  return full;
}

/** A file to be read. */
export function inputFile(file: string): string {
  const full = path.resolve(typedFrom, file);
  if (!existsSync(full)) throw new UsageError(`No file at ${full}.`);
  if (!statSync(full).isFile()) throw new UsageError(`${full} is a folder, expected a file.`);
  return full;
}
