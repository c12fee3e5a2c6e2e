/**
 * What the app downloads: the files of a built site once more, many in one file, so that keeping a guide
 * takes tens of requests and not thousands. A pack for each guide and language, one for what a guide's
 * languages share, and one for what everything shares, the search index with it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path, { posix } from 'node:path';
import { compareText } from '../../contract/compare-text.ts';
import {
  indexPath,
  type EditionIndex,
  type PackPart,
  type PackSummary,
} from '../../contract/edition.ts';
import { otherTopics } from '../../contract/site-paths.ts';
import type { Site } from '../../guide/site.ts';
import { byLocale, languages, locales, type Locale } from '../../languages/index.ts';
import { editionDigest, updatedLast } from '../edition.ts';
import { filesIn, sha256Of, type FolderFile } from '../folder-files.ts';
import { textFile, type PlannedFile } from '../output.ts';

/** Aims for parts of this many bytes; a larger file is a part of its own. */
const partSize = { least: 256 * 1024, most: 1024 * 1024 };

/** Of no use to the app: its worker, the page for addresses that are not there, the index for disks. */
const notKept = /^(sw\.js|404\.html|packs\/.*|pagefind\/.*\.js|.*\.(br|gz))$/;

interface Owner {
  guide: string | null;
  locale: Locale | null;
}

/** Reads a file of the site by its path. */
type Read = (sitePath: string) => Buffer;

/**
 * The packs and the list of them.
 *
 * @param folder of the site, complete but for its packs
 */
export function* appPacks(folder: string, site: Site): Generator<PlannedFile> {
  const read: Read = (sitePath) => readFileSync(path.join(folder, ...sitePath.split('/')));
  const kept = filesIn(folder).filter(({ path }) => !notKept.test(path));
  const guides = guidesOf(site);
  const packs: PackSummary[] = [];
  for (const { owner, files: own } of groupByOwner(
    kept,
    read,
    new Set(guides.map(({ id }) => id)),
  )) {
    const { summary, files } = writePack(owner, own, read);
    packs.push(summary);
    yield* files;
  }
  const index: EditionIndex = {
    version: 1,
    edition: editionDigest(kept),
    date: updatedLast(site),
    guides,
    packs,
  };
  yield textFile(indexPath, () => json(index));
}

function guidesOf({ guides, topics, locales: offered }: Site): EditionIndex['guides'] {
  const named = guides.map(({ id, title }) => ({ id, title, locales: offered }));
  if ([...topics.values()].every(({ guide }) => guide !== null)) return named;
  const title = byLocale((locale) => languages[locale].page.otherTopics);
  return [...named, { id: otherTopics, title, locales: offered }];
}

/** A page belongs to its guide and language; a file that pages show, to what those pages have in common. */
function groupByOwner(
  files: FolderFile[],
  read: Read,
  guides: Set<string>,
): { owner: Owner; files: FolderFile[] }[] {
  const owners = new Map<string, Owner>();
  for (const { path: page } of files) {
    const owner = ownerOfPage(page, guides);
    if (!owner.guide) continue;
    owners.set(page, owner);
    if (page.endsWith('.html'))
      for (const shown of mediaIn(page, read(page).toString('utf8')))
        owners.set(shown, common(owners.get(shown) ?? owner, owner));
  }
  const groups = new Map<string, { owner: Owner; files: FolderFile[] }>();
  for (const file of files) {
    const owner = owners.get(file.path) ?? { guide: null, locale: null };
    const key = `${owner.guide ?? ''}/${owner.locale ?? ''}`;
    const group = groups.get(key) ?? { owner, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

function ownerOfPage(file: string, guides: Set<string>): Owner {
  const [locale, guide] = file.split('/');
  return locales.includes(locale as Locale) && guide && guides.has(guide)
    ? { guide, locale: locale as Locale }
    : { guide: null, locale: null };
}

const common = (a: Owner, b: Owner): Owner =>
  a.guide !== b.guide
    ? { guide: null, locale: null }
    : { guide: a.guide, locale: a.locale === b.locale ? a.locale : null };

const mediaIn = (page: string, html: string): string[] =>
  [...html.matchAll(/ (?:src|href)="([^"#?]*\/media\/[^"#?]+)"/g)].map(([, href]) =>
    posix.join(posix.dirname(page), decodeURI(href!)),
  );

function writePack(
  { guide, locale }: Owner,
  own: FolderFile[],
  read: Read,
): { summary: PackSummary; files: PlannedFile[] } {
  const name = `packs/${guide ?? 'shared'}${locale ? `.${locale}` : ''}`;
  const parts = splitIntoParts(own).map((part): PackPart & { paths: string[] } => {
    const bytes = Buffer.concat(part.map(({ path }) => read(path)));
    const sha256 = sha256Of(bytes);
    return {
      file: `${name}.${sha256.slice(0, 16)}.pack`,
      sha256,
      bytes: bytes.length,
      files: part.map(({ path, size }) => [path, size]),
      paths: part.map(({ path }) => path),
    };
  });
  const list = json(parts.map(({ paths: _, ...part }): PackPart => part));
  const sitePath = `${name}.${sha256Of(Buffer.from(list)).slice(0, 16)}.json`;
  return {
    summary: {
      guide,
      locale,
      list: sitePath,
      bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    files: [
      ...parts.map(({ file, paths }) => ({
        sitePath: file,
        bytes: () => Buffer.concat(paths.map(read)),
      })),
      textFile(sitePath, () => list),
    ],
  };
}

/**
 * Parts end where a path's digest says, so that a file that grows, comes or goes changes its own part only
 * and an update fetches little.
 */
function splitIntoParts(files: FolderFile[]): FolderFile[][] {
  const parts: FolderFile[][] = [];
  let part: FolderFile[] = [];
  let size = 0;
  for (const file of files) {
    if (size > 0 && size + file.size > partSize.most) endPart();
    part.push(file);
    size += file.size;
    if (size >= partSize.least && endsPart(file.path)) endPart();
  }
  if (part.length > 0) endPart();
  return parts;

  function endPart(): void {
    parts.push(part);
    part = [];
    size = 0;
  }
}

/** True for one path in eight. */
const endsPart = (path: string): boolean =>
  createHash('sha256').update(path).digest()[0]! % 8 === 0;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
