/**
 * Search on some 200 topics and on 3,000: recall, bytes and time, beside MiniSearch over the same
 * records. Needs the real topics; with a folder as argument, measures that one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { loadGuide } from '../../src/astro/load-guide.ts';
import { serve } from '../../src/commands/serve.ts';
import { searchRecords, type SearchRecord } from '../../src/guide/index/search-records.ts';
import type { Site } from '../../src/guide/site.ts';
import { launch } from '../support/browser.ts';
import { corpus } from '../support/corpus.ts';
import { knownItemKinds, knownItems } from '../support/known-items.ts';
import { askAll } from '../support/search-page.ts';
import { missesOf, writeSearchSite } from '../support/search-site.ts';
import { manyRecords } from './many-records.ts';
import { miniSearchPage } from './mini-search.ts';
import { quantile } from './quantile.ts';

const seed = 7;
const count = 150;

type Row = Record<string, string | number>;

export async function run([folder = corpus]: string[]): Promise<void> {
  const { site } = loadGuide(folder);
  const records = searchRecords(site);
  const browser = await launch();
  try {
    for (const set of [records, manyRecords(records, 3000)]) {
      const sets = knownSets(set);
      console.table(await measure(browser, set, site.guides, sets));
      console.table(await miniSearchPage(browser, set, sets));
    }
  } finally {
    await browser.close();
  }
}

type KnownSets = ReturnType<typeof knownSets>;

const knownSets = (records: SearchRecord[]) =>
  knownItemKinds.map((kind) => ({ kind, items: knownItems(records, { kind, seed, count }) }));

async function measure(
  browser: Browser,
  records: SearchRecord[],
  guides: Site['guides'],
  sets: KnownSets,
): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-bench-'));
  await writeSearchSite(folder, records, guides);
  const server = await serve(folder, 0);
  try {
    const rows: Row[] = [];
    for (const { kind, items } of sets) {
      const page = await browser.newPage();
      let bytes = 0;
      page.on('requestfinished', async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        if (/\/pagefind\/|\/assets\/search\./.test(request.url()))
          bytes += responseBodySize + responseHeadersSize;
      });
      await page.goto(new URL('en.html', server.address).href);
      await page.evaluate(watchLongTasks);
      const first = await askAll(page, items.slice(0, 1));
      await page.waitForLoadState('networkidle');
      const firstBytes = bytes;
      const { answers, times } = await askAll(page, items);
      const { share } = missesOf(items, answers);
      const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
      rows.push({
        engine: 'Passerelle',
        topics: records.length,
        queries: `${items.length} ${kind}`,
        'in 3 (%)': +(100 * share).toFixed(1),
        'first (KB)': Math.round(firstBytes / 1000),
        'all (KB)': Math.round(bytes / 1000),
        'first (ms)': Math.round(first.times[0]!),
        'median (ms)': quantile(times, 0.5),
        '95 % (ms)': quantile(times, 0.95),
        'blocked (ms)': Math.round(longest),
      });
      await page.close();
    }
    return rows;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The longest time, in milliseconds, that the page could not answer its reader; below 50 counts as 0. */
function watchLongTasks(): void {
  const shared = globalThis as { longest?: number };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      shared.longest = Math.max(shared.longest ?? 0, duration);
  }).observe({ type: 'longtask', buffered: false });
}
