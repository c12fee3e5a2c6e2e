/** Pagefind's index of a site: one record for each topic, all languages in one vocabulary. */
import { close, createIndex } from 'pagefind';
import { searchRecords, type SearchRecord } from '../guide/index/search-records.ts';
import { topicPath } from '../guide/link/site-paths.ts';
import { locales, type Site } from '../guide/types.ts';
import type { Asset } from './assets.ts';

/** @throws where Pagefind refuses a record, which is a fault of ours. */
export async function buildSearchIndex(site: Site): Promise<Asset[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Search index: ${errors.join(', ')}`);
  try {
    for (const record of searchRecords(site)) {
      const { errors } = await index.addHTMLFile({
        url: `/${record.topic}`,
        content: recordHtml(record, site),
      });
      if (errors.length > 0) throw new Error(`Search index: ${errors.join(', ')}`);
    }
    const { files } = await index.getFiles();
    return files
      .filter(
        ({ path }) =>
          !/(^|\/)(pagefind-(modular-|component-)?ui|pagefind-highlight|pagefind-component)/.test(
            path,
          ),
      )
      .map(({ path, content }) => ({ sitePath: `pagefind/${path}`, bytes: content }));
  } finally {
    await close();
  }
}

/** The record as a page that only the index sees: a section for each language, titles as metadata. */
function recordHtml({ topic, titles, texts, commands }: SearchRecord, site: Site): string {
  const { guide, slug } = site.topics.get(topic)!;
  const meta = (name: string, value: string) =>
    `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`;
  const present = locales.filter((locale) => titles[locale]);
  const title = titles[present[0]!]!;
  return [
    '<!doctype html><html><head>',
    meta('topic', topic),
    meta('title', title),
    meta('commands', commands.join(' ')),
    ...locales.map((locale) => meta(`title_${locale}`, titles[locale] ?? title)),
    ...locales.map((locale) => meta(`path_${locale}`, topicPath(locale, { guide, slug }))),
    '</head><body><main data-pagefind-body>',
    ...present.map(
      (locale) =>
        `<section><h2 id="${locale}">${escapeHtml(titles[locale]!)}</h2><p>${escapeHtml(texts[locale]!)}</p></section>`,
    ),
    '</main></body></html>',
  ].join('\n');
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
