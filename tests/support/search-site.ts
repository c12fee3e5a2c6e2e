/** A site that is nothing but its search: the real scripts and the real index, without pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchRecord } from '../../src/guide/index/search-records.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Site } from '../../src/guide/site.ts';
import { bundleAssets } from '../../src/outputs/assets/bundle-assets.ts';
import { searchIndexOf } from '../../src/outputs/search/pagefind-index.ts';
import { searchTwins } from '../../src/outputs/search/search-twins.ts';
import type { KnownItem } from './known-items.ts';

export async function writeSearchSite(
  folder: string,
  records: SearchRecord[],
  guides: Site['guides'],
): Promise<void> {
  const { names, files } = await bundleAssets();
  const index = await searchIndexOf(records, { guides });
  const page = (locale: Locale) =>
    `<!doctype html><html lang="${locale}"><title>Search</title>
<link rel="icon" href="data:,"><script defer src="${names.script[locale]}" data-root="." data-search="${names.search}" data-find="${names.find[locale]}"></script>
<main><a href="?" data-search-open>Search</a></main>`;
  const pages = (['en', 'fr', 'es', '404'] as const).map((name) => ({
    sitePath: `${name}.html`,
    bytes: new TextEncoder().encode(page(name === '404' ? 'en' : name)),
  }));
  for (const { sitePath, bytes } of [...files, ...index, ...searchTwins(index), ...pages]) {
    const file = path.join(folder, sitePath);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** The share of known items whose topic is not among the first three, and which those are. */
export function missesOf(
  items: KnownItem[],
  answers: string[][],
): { share: number; misses: string[] } {
  const misses = items.flatMap(({ query, topic }, index) =>
    answers[index]!.slice(0, 3).includes(topic)
      ? []
      : `“${query}” wants ${topic}, has ${answers[index]!.slice(0, 3).join(', ') || 'nothing'}`,
  );
  return { share: 1 - misses.length / items.length, misses };
}
