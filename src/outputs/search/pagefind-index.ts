/** Pagefind's index of a site: one record for each topic, all languages in one vocabulary. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchGuides, searchSteps, searchWords } from '../../guide/index/search-data.ts';
import type { SearchRecord } from '../../guide/index/search-records.ts';
import type { Site } from '../../guide/site.ts';
import type { SiteFile } from '../site-file.ts';
import { recordHtml } from './record-html.ts';

/** Pagefind writes its own user interface and scripts too; the site has its own. */
const wanted = /^(index\/|fragment\/|filter\/|pagefind-entry\.json$|pagefind\..*\.pf_meta$|wasm\.)/;

/** @throws where Pagefind refuses a record, which is a fault of ours. */
export async function searchIndexOf(
  records: SearchRecord[],
  site: Pick<Site, 'guides'>,
): Promise<SiteFile[]> {
  const files = (await indexFiles(records)).filter(({ sitePath }) => wanted.test(sitePath));
  const data = (sitePath: string, text: string): SiteFile => ({ sitePath, bytes: gzip(text) });
  const ids = idsOf(files);
  const steps = Object.entries(searchSteps(records)).map(([topic, of]) => [ids.get(topic)!, of]);
  return [
    ...files,
    data('guides.dat', JSON.stringify(searchGuides(site))),
    data('words.dat', searchWords(records)),
    data('steps.dat', JSON.stringify(Object.fromEntries(steps))),
  ].map(({ sitePath, bytes }) => ({ sitePath: `pagefind/${sitePath}`, bytes }));
}

const gzip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** Pagefind's own script, without an index: the same whatever the site. */
export async function pagefindScript(): Promise<string> {
  const files = await indexFiles([]);
  const script = files.find(({ sitePath }) => sitePath === 'pagefind.js')!;
  return new TextDecoder().decode(script.bytes);
}

async function indexFiles(records: SearchRecord[]): Promise<SiteFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Search index: ${errors.join(', ')}`);
  try {
    for (const record of records) {
      const { errors } = await index.addHTMLFile({
        url: `/${record.topic}`,
        content: recordHtml(record),
      });
      if (errors.length > 0) throw new Error(`Search index: ${errors.join(', ')}`);
    }
    const { files } = await index.getFiles();
    return files.map(({ path, content }) => ({ sitePath: path, bytes: content }));
  } finally {
    await close();
  }
}

/** Pagefind's ids of topics, which it makes from the content. */
function idsOf(files: SiteFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { sitePath, bytes } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(sitePath)?.[1];
    if (!id) continue;
    const text = gunzipSync(bytes)
      .toString('utf8')
      .replace(/^pagefind_dcd/, '');
    ids.set((JSON.parse(text) as { meta: { topic: string } }).meta.topic, id);
  }
  return ids;
}
