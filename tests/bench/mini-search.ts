/** MiniSearch over the same records: what a single index loaded whole would give and cost. */
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import type { SearchRecord } from '../../src/guide/index/search-records.ts';
import { fold } from '../../src/contract/fold.ts';
import { splitElisions } from '../../src/contract/elisions.ts';
import { locales } from '../../src/languages/index.ts';
import type { KnownItem } from '../support/known-items.ts';
import { missesOf } from '../support/search-site.ts';
import { quantile } from './quantile.ts';

/** As its documentation advises for text: prefixes, some fuzziness, titles first. */
const options = {
  fields: ['title', 'text', 'commands'],
  searchOptions: {
    prefix: true,
    fuzzy: 0.2,
    combineWith: 'AND' as const,
    boost: { title: 2 },
  },
};

export async function miniSearchPage(
  browser: Browser,
  records: SearchRecord[],
  sets: { kind: string; items: KnownItem[] }[],
): Promise<Record<string, string | number>[]> {
  const index = new MiniSearch({ ...options, processTerm: fold });
  index.addAll(
    records.map(({ topic, titles, blocks, commands }) => ({
      id: topic,
      title: locales.map((locale) => titles[locale] ?? '').join(' '),
      text: splitElisions(
        locales.flatMap((locale) => (blocks[locale] ?? []).map(({ text }) => text)).join(' '),
      ),
      commands: commands.join(' '),
    })),
  );
  const stored = JSON.stringify(index);
  const { outputFiles } = await build({
    stdin: {
      contents: `import MiniSearch from 'minisearch'; globalThis.MiniSearch = MiniSearch;
        import { fold } from '${path.join(import.meta.dirname, '../../src/guide/index/words.ts').replaceAll('\\', '/')}'; globalThis.fold = fold;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]!.text;
  const bytes = gzipSync(script).length + gzipSync(stored).length;
  const rows: Record<string, string | number>[] = [];
  for (const { kind, items } of sets) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const { answers, times, ready } = await page.evaluate(
      ([stored, options, queries]) => {
        const { MiniSearch: Engine, fold } = globalThis as unknown as {
          MiniSearch: typeof MiniSearch;
          fold: (text: string) => string;
        };
        const started = performance.now();
        const index = Engine.loadJSON(stored, { ...options, processTerm: fold });
        const ready = performance.now() - started;
        const times: number[] = [];
        const answers = queries.map((query) => {
          const begun = performance.now();
          const found = index.search(query).slice(0, 3);
          times.push(performance.now() - begun);
          return found.map(({ id }) => id as string);
        });
        return { answers, times, ready };
      },
      [stored, options, items.map(({ query }) => query)] as const,
    );
    rows.push({
      engine: 'MiniSearch',
      topics: records.length,
      queries: `${items.length} ${kind}`,
      'in 3 (%)': +(100 * missesOf(items, answers).share).toFixed(1),
      'first (KB)': Math.round(bytes / 1000),
      'all (KB)': Math.round(bytes / 1000),
      'first (ms)': Math.round(ready + times[0]!),
      'median (ms)': quantile(times, 0.5),
      '95 % (ms)': quantile(times, 0.95),
      'blocked (ms)': Math.round(Math.max(ready, ...times)),
    });
    await page.close();
  }
  return rows;
}
