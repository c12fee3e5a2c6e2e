/** Questions to the search of an open page, without its form. */
import type { Page } from 'playwright-core';
import type { SearchOptions, SearchResult } from '../../src/contract/search.ts';
import type { Locale } from '../../src/languages/index.ts';

export interface Question {
  query: string;
  locale: Locale;
}

export const ask = (page: Page, query: string, options: SearchOptions): Promise<SearchResult> =>
  page.evaluate(([query, options]) => globalThis.passerelle.search(query, options), [
    query,
    options,
  ] as const);

/** The first three topics for each query, and how long each took, in milliseconds. */
export const askAll = (
  page: Page,
  questions: Question[],
): Promise<{ answers: string[][]; times: number[] }> =>
  page.evaluate(async (questions) => {
    const answers: string[][] = [];
    const times: number[] = [];
    for (const { query, locale } of questions) {
      const started = performance.now();
      const { hits } = await globalThis.passerelle.search(query, { locale, limit: 3 });
      times.push(performance.now() - started);
      answers.push(hits.map(({ topic }) => topic));
    }
    return { answers, times };
  }, questions);
