/** The only part of the guide that reads from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface InputFile {
  /** Path below the input folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** What a folder of topics holds, by what it is for. */
export interface InputFolder {
  topics: InputFile[];
  /** Tables of contents, `toc.yml`. */
  tocs: InputFile[];
  /** `docfx.json` files: they name the products of folders. */
  configurations: InputFile[];
  /** `guide.yml` at the top of the folder. */
  settings: InputFile | null;
  /** `.openpublishing.redirection.json`: where topics went. */
  redirections: InputFile[];
  /** Paths of images and other files that pages may show. */
  media: string[];
  readMedia: (path: string) => Uint8Array;
  /** Licence files: they say under what terms the topics may be shown. */
  licences: InputFile[];
}

const media = /\.(png|jpe?g|gif|svg|webp|avif|bmp|pdf|csv|zip|xlsx?|docx?|vsdx?)$/i;

/** Files that belong to a repository, not to the guide in it. */
const repositoryFile =
  /(^|\/)(readme|license|license-code|thirdpartynotices|contributing|changelog|security|code_of_conduct|pull_request_template)[^/]*$/i;

/** Folders that are never part of the input. */
const skippedFolder = /(^|\/)(\.git|\.github|node_modules|_themes(\.pdf)?|obj)(\/|$)/;

/**
 * Read a folder of topics. Files come in the order of their paths, compared by code unit, so that the
 * same input gives the same guide on every system.
 *
 * @throws the file system's error where the folder cannot be read.
 */
export function readFolder(folder: string): InputFolder {
  const read = (file: string) => readFileSync(path.join(folder, file));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !skippedFolder.test(file))
    .sort((a, b) => (a < b ? -1 : 1));
  const files = all.filter((file) => !repositoryFile.test(file));
  const load = (expression: RegExp, from = files): InputFile[] =>
    from.filter((file) => expression.test(file)).map((file) => ({ path: file, bytes: read(file) }));
  return {
    topics: load(/\.(md|markdown|txt)$/i).filter(isTopic),
    tocs: load(/(^|\/)toc\.ya?ml$/i),
    configurations: load(/(^|\/)docfx\.json$/i),
    settings: load(/^guide\.ya?ml$/i)[0] ?? null,
    redirections: load(/(^|\/)\.openpublishing\.redirection[^/]*\.json$/i),
    media: files.filter((file) => media.test(file)),
    readMedia: read,
    licences: load(/(^|\/)(licen[cs]e(-code)?|thirdpartynotices)(\.(md|txt))?$/i, all),
  };
}

/** A text file is a topic where it begins with front matter; Markdown always is. */
const isTopic = ({ path: file, bytes }: InputFile): boolean =>
  !/\.txt$/i.test(file) ||
  /^(\uFEFF|\u00EF\u00BB\u00BF)?---/.test(String.fromCharCode(...bytes.subarray(0, 6)));
