/** What to do about words that no topic knows. */
import type { SearchFilters } from '../types.ts';
import type { QueryWord } from '../words.ts';
import { find, type Found } from './find.ts';
import type { Query } from './query.ts';
import { readKnownWords } from './small-files.ts';
import { nearest } from './spelling.ts';
import { stemOf } from './stems.ts';

/** Spellings tried for one word; the right one is nearly always among the nearest. */
const tried = 4;

export interface Correction {
  query: Query;
  found: Found[];
}

/**
 * The query with its doubtful words spelt as some topic spells them: the nearest spellings with which
 * the topics have all words.
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
  let words = query.words;
  for (const index of doubtful) {
    const spellings = nearest(known, words[index]!.text, tried).map(asWord);
    if (spellings.length === 0) continue;
    const choices = await Promise.all(
      spellings.map(async (spelling) => {
        const changed = { ...query, words: words.with(index, spelling) };
        return { query: changed, found: await find(changed, filters) };
      }),
    );
    const choice = choices.find(({ found }) => found.length > 0) ?? choices[0]!;
    words = choice.query.words;
    best = choice;
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
