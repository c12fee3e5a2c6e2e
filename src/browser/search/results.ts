/** What the form shows of an answer. */
import { texts } from '#language/browser';
import { writing } from '#language/writing';
import type { SearchResult } from '../../contract/search.ts';
import { count, fill } from '../../languages/fill.ts';
import { button, element } from '../dom.ts';
import { hitItem } from './hits.ts';

export interface ResultActions {
  /** Show more hits. */
  more: () => void;
  /** Search for something else. */
  search: (query: string) => void;
}

/** How many topics there are, and for which query. */
export function statusOf({ total, corrected }: SearchResult, query: string): string {
  const found = count(texts.search.results, total, writing.intl);
  if (total === 0) return fill(texts.search.nothing, { query });
  return corrected === null ? found : `${fill(texts.search.correctedTo, { corrected })} ${found}`;
}

export const resultParts = (
  { total, hits, corrected }: SearchResult,
  { more, search }: ResultActions,
): HTMLElement[] => [
  ...(corrected === null ? [] : [correction(corrected, search)]),
  ...(total === 0 ? [element('p', { className: 'search-advice' }, texts.search.advice)] : []),
  element('ol', { className: 'hits' }, ...hits.map(hitItem)),
  ...(total > hits.length ? [button(texts.search.more, more, { className: 'search-more' })] : []),
];

/** The results are there already; the button makes the better spelling the query. */
const correction = (corrected: string, search: (query: string) => void): HTMLElement =>
  element(
    'p',
    { className: 'search-correction' },
    texts.search.didYouMean,
    ' ',
    button(corrected, () => search(corrected), { className: 'search-corrected' }),
  );
