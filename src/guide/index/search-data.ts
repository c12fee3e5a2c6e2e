/** Small files beside the index: names for filters, words for spelling, steps for what is done. */
import { locales } from '../../languages/index.ts';
import type { Site } from '../site.ts';
import type { SearchRecord } from './search-records.ts';
import type { GuideChoice } from '../../contract/search.ts';
import { fold } from '../../contract/fold.ts';

export const searchGuides = (site: Pick<Site, 'guides'>): GuideChoice[] =>
  site.guides.map(({ id, title, phases }) => ({
    id,
    titles: title,
    phases: phases.map((phase) => ({ id: phase.id, titles: phase.title })),
  }));

/**
 * The words of all topics for spelling, one a line in alphabetical order, which compresses best; each
 * after one digit for its frequency: the binary logarithm of the number of topics that hold it.
 */
export function searchWords(records: SearchRecord[]): string {
  const topics = new Map<string, number>();
  for (const record of records)
    for (const word of wordsOf(record)) topics.set(word, (topics.get(word) ?? 0) + 1);
  return [...topics.keys()]
    .sort()
    .map((word) => `${Math.min(9, Math.floor(Math.log2(topics.get(word)!)))}${word}`)
    .join('\n');
}

function wordsOf({ titles, blocks }: SearchRecord): Set<string> {
  const words = new Set<string>();
  for (const locale of locales)
    for (const text of [titles[locale] ?? '', ...(blocks[locale] ?? []).map(({ text }) => text)])
      for (const token of fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
        for (const word of [...token.split('-'), token.replaceAll('-', '')])
          if (word.length > 2 && /^\p{L}+$/u.test(word)) words.add(word);
      }
  return words;
}

/** Steps that can be ticked, by topic; topics without any are left out. */
export const searchSteps = (records: SearchRecord[]): Record<string, string[]> =>
  Object.fromEntries(
    records.filter(({ steps }) => steps.length > 0).map(({ topic, steps }) => [topic, steps]),
  );
