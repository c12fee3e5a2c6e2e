/** How well search finds, through the real engine in a real browser. Misses are printed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { loadGuide } from '../../src/astro/load-guide.ts';
import { searchRecords, type SearchRecord } from '../../src/guide/index/search-records.ts';
import type { Locale } from '../../src/languages/index.ts';
import { useBrowser } from '../support/browser.ts';
import { corpus, hasCorpus, searchQueries } from '../support/corpus.ts';
import { knownItemKinds, knownItems, type KnownItemKind } from '../support/known-items.ts';
import { askAll } from '../support/search-page.ts';
import { missesOf, writeSearchSite } from '../support/search-site.ts';

const seed = 2024;
const count = 150;
/** Shares of known items found among the first three, on the one guide. */
const least: Record<KnownItemKind, number> = {
  words: 0.97,
  'accent-free': 0.97,
  'typing-error': 0.93,
};
/** What a corpus three times as large, whose guides share most of their topics, may cost. */
const slack = 0.04;

describe.skipIf(!hasCorpus)('search finds', () => {
  const browser = useBrowser();
  const useIndex = (folder: string) => {
    const site = mkdtempSync(path.join(tmpdir(), 'passerelle-search-'));
    const index = { records: [] as SearchRecord[], url: '', close: () => {} };
    beforeAll(async () => {
      const guide = loadGuide(path.join(corpus, folder)).site;
      index.records = searchRecords(guide);
      await writeSearchSite(site, index.records, guide.guides);
      const server = await serve(site, 0);
      index.url = new URL('en.html', server.address).href;
      index.close = () => void server.close();
    }, 120_000);
    afterAll(() => {
      index.close();
      rmSync(site, { recursive: true, force: true });
    });
    return index;
  };
  const one = useIndex('sfb-2019');
  const all = useIndex('.');

  test.skipIf(!existsSync(searchQueries))('every query of the list', async () => {
    const queries = JSON.parse(readFileSync(searchQueries, 'utf8')) as {
      query: string;
      language: Locale;
      expected: string[];
    }[];
    const page = await browser.page();
    await page.goto(one.url);
    const { answers } = await askAll(
      page,
      queries.map(({ query, language }) => ({ query, locale: language })),
    );
    const misses = queries.filter(
      ({ expected }, index) =>
        !answers[index]!.some((topic) => expected.includes(topic.split('/').at(-1)!)),
    );
    expect(misses.map(({ query }) => query)).toEqual([]);
    expect(queries.length).toBeGreaterThan(40);
  });

  test.each([
    ['one guide', one, 0],
    ['all guides', all, slack],
  ] as const)('known items in %s', { timeout: 240_000 }, async (_, index, less) => {
    const page = await browser.page();
    await page.goto(index.url);
    for (const kind of knownItemKinds) {
      const items = knownItems(index.records, { kind, seed, count });
      expect(items).toHaveLength(count);
      const { answers } = await askAll(page, items);
      const { share, misses } = missesOf(items, answers);
      console.log(`${kind}: ${(100 * share).toFixed(1)} %\n${misses.join('\n')}`);
      expect(share, kind).toBeGreaterThanOrEqual(least[kind] - less);
    }
  });
});
