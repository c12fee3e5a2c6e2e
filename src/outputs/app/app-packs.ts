/**
 * What the app downloads: the files of a built site once more, many in one file, so that keeping a guide
 * takes tens of requests and not thousands. A pack for each guide and language, one for what a guide's
 * languages share, and one for what everything shares, the search index with it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { posix } from 'node:path';
import type { EditionIndex, PackPart, PackSummary } from '../../browser/offline/edition.ts';
import { indexPath } from '../../browser/offline/edition.ts';
import { otherTopics } from '../../contract/site-paths.ts';
import { locales, type Locale, type Site } from '../../guide/site.ts';
import { pageTexts } from '../../languages/index.ts';
import { pathsIn, sha256Of } from '../folder-files.ts';
import { editionDigest } from '../zip/pack-manifest.ts';
import type { Asset } from '../assets/bundle-assets.ts';
import { updatedLast } from '../edition-date.ts';

/** Aims for parts of this many bytes; a larger file is a part of its own. */
const partSize = { least: 256 * 1024, most: 1024 * 1024 };

/** Of no use to the app: its worker, the page for addresses that are not there, the index for disks. */
const notKept = /^(sw\.js|404\.html|packs\/.*|pagefind\/.*\.js|.*\.(br|gz))$/;

interface Owner {
  guide: string | null;
  locale: Locale | null;
}

interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** @param folder of the site, complete but for its packs */
export function appPacks(folder: string, site: Site): Asset[] {
  const files = pathsIn(folder)
    .filter((file) => !notKept.test(file))
    .map((file) => ({ path: file, bytes: readFileSync(path.join(folder, ...file.split('/'))) }));
  const guides = guidesOf(site);
  const packs = groupByOwner(files, new Set(guides.map(({ id }) => id))).map((pack) =>
    writePack(pack.owner, pack.files),
  );
  const index: EditionIndex = {
    version: 1,
    edition: editionDigest(files.map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes) }))),
    date: updatedLast(site),
    guides,
    packs: packs.map(({ summary }) => summary),
  };
  return [...packs.flatMap(({ assets }) => assets), json(indexPath, index)];
}

function guidesOf({ guides, topics, locales: offered }: Site): EditionIndex['guides'] {
  const named = guides.map(({ id, title }) => ({ id, title, locales: offered }));
  if ([...topics.values()].every(({ guide }) => guide !== null)) return named;
  const title = Object.fromEntries(
    locales.map((locale) => [locale, pageTexts[locale].otherTopics]),
  );
  return [...named, { id: otherTopics, title, locales: offered }];
}

/** A page belongs to its guide and language; a file that pages show, to what those pages have in common. */
function groupByOwner(
  files: SiteFile[],
  guides: Set<string>,
): { owner: Owner; files: SiteFile[] }[] {
  const owners = new Map<string, Owner>();
  for (const { path, bytes } of files) {
    const owner = ownerOfPage(path, guides);
    if (!owner.guide) continue;
    owners.set(path, owner);
    if (path.endsWith('.html'))
      for (const shown of mediaIn(path, Buffer.from(bytes).toString('utf8')))
        owners.set(shown, common(owners.get(shown) ?? owner, owner));
  }
  const groups = new Map<string, { owner: Owner; files: SiteFile[] }>();
  for (const file of files) {
    const owner = owners.get(file.path) ?? { guide: null, locale: null };
    const key = `${owner.guide ?? ''}/${owner.locale ?? ''}`;
    const group = groups.get(key) ?? { owner, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
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
  files: SiteFile[],
): { summary: PackSummary; assets: Asset[] } {
  const name = `packs/${guide ?? 'shared'}${locale ? `.${locale}` : ''}`;
  const parts = splitIntoParts(files).map((part) => {
    const bytes = Buffer.concat(part.map((file) => file.bytes));
    const sha256 = sha256Of(bytes);
    const entry: PackPart = {
      file: `${name}.${sha256.slice(0, 16)}.pack`,
      sha256,
      bytes: bytes.length,
      files: part.map(({ path, bytes }) => [path, bytes.length]),
    };
    return { entry, asset: { sitePath: entry.file, bytes } };
  });
  const list = parts.map(({ entry }) => entry);
  const listed = json('', list);
  const sitePath = `${name}.${sha256Of(listed.bytes).slice(0, 16)}.json`;
  return {
    summary: {
      guide,
      locale,
      list: sitePath,
      bytes: list.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    assets: [...parts.map(({ asset }) => asset), { ...listed, sitePath }],
  };
}

/**
 * Parts end where a path's digest says, so that a file that grows, comes or goes changes its own part only
 * and an update fetches little.
 */
function splitIntoParts(files: SiteFile[]): SiteFile[][] {
  const parts: SiteFile[][] = [];
  let part: SiteFile[] = [];
  let size = 0;
  for (const file of files) {
    if (size > 0 && size + file.bytes.length > partSize.most) endPart();
    part.push(file);
    size += file.bytes.length;
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

const json = (sitePath: string, value: unknown): Asset => ({
  sitePath,
  bytes: Buffer.from(`${JSON.stringify(value)}\n`),
});
