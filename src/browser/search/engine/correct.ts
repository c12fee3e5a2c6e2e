/** What to do about words that no topic knows. */
import type { SearchFilters } from '../types.ts';
import type { QueryWord } from '../words.ts';
import { find, type Found } from './find.ts';
import type { Query } from './query.ts';
import { readKnownWords } from './small-files.ts';
import { rankRecords } from './rank.ts';
import { nearest } from './spelling.ts';
import { stemOf } from './stems.ts';

/** Spellings tried for one word; the right one is nearly always among the nearest. */
const tried = 5;
/** Results of each spelling that are compared with those of the others. */
const compared = 4;

export interface Correction {
  query: Query;
  found: Found[];
}

/**
 * The query with its doubtful words spelt as some topic spells them: for each word in turn, of the
 * nearest spellings the one whose first result fits the whole query best.
 *
 * @param doubtful indices of the words in doubt
 */
export async function correct(
  query: Query,
  doubtful: number[],
  filters: SearchFilters,
): Promise<Correction | null> {
  const known = await readKnownWords();
  let best: Correction | null = null;
  for (const index of doubtful) {
    const current: Query = best?.query ?? query;
    const spellings = nearest(known, current.words[index]!.text, tried);
    const choices = await Promise.all(
      spellings.map(async ({ word, rank }) => {
        const changed = { ...current, words: current.words.with(index, asWord(word)) };
        const found = await find(changed, filters);
        const [first] = await rankRecords(found, changed.words, compared);
        return { query: changed, found, fit: (first?.score ?? -1) - rank };
      }),
    );
    const choice = choices.sort((a, b) => b.fit - a.fit)[0];
    if (choice) best = choice;
  }
  return best;
}

const asWord = (text: string): QueryWord => ({ text, stem: stemOf(text) });

/** The query as written, with corrected words in place of the reader's. */
export function rewritten(text: string, before: QueryWord[], after: QueryWord[]): string {
  const changes = before.flatMap(({ text: from }, index) => {
    const to = after[index]?.text;
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
  return text
    .split(/(\s+)/)
    .map((part) => {
      const plain = part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const change = changes.find(([from]) => plain.replace(/[^\p{L}\p{N}]+/gu, '') === from);
      return change ? change[1] : part;
    })
    .join('');
}
