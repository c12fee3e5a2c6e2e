/** What to do about words that no topic knows. */
import { fold } from '../../../contract/fold.ts';
import type { SearchFilters } from '../../../contract/search.ts';
import type { QueryWord } from '../query-words.ts';
import { find, type Found } from './find.ts';
import type { Query } from './query.ts';
import { cachedKeys } from './record.ts';
import { readKnownWords } from './small-files.ts';
import { rankRecords, type FoundRecord } from './rank.ts';
import { isKnown, nearest, type KnownWords } from './spelling.ts';
import { stemOf } from './stems.ts';

/** Spellings tried for one word; the right one is nearly always among the nearest. */
const tried = 5;
/** Results of each spelling that are compared with those of the others. */
const compared = 4;

export interface Correction {
  /** The likeliest spelling of the query. */
  words: QueryWord[];
  /** Records found by any of the spellings, best first, each with the words that found it. */
  hits: FoundRecord[];
  total: number;
}

interface Choice {
  query: Query;
  found: Found[];
  hits: FoundRecord[];
}

/**
 * The query with its doubtful words spelt as some topic spells them. Each word in turn takes the
 * spelling whose first record fits the whole query best; what the other spellings of the last word find
 * is offered too, since no list can know which one was meant.
 *
 * @param doubtful indices of the words in doubt
 * @param count how many records to give
 */
export async function correct(
  query: Query,
  doubtful: number[],
  filters: SearchFilters,
  count: number,
): Promise<Correction | null> {
  const known = await readKnownWords();
  // One wrong word hides that the others are right: only the list of all words tells them apart.
  const unknown = doubtful.filter((index) => !isKnown(known, query.words[index]!.text));
  let choices: Choice[] = [];
  for (const index of unknown.length > 0 ? unknown : doubtful) {
    const next = await spell(choices[0]?.query ?? query, index, filters, known);
    if (next.length > 0) choices = next;
  }
  const [best] = choices;
  if (!best?.hits[0]) return null;
  const all = await rankRecords(best.found, best.query.words, count);
  const hits = choices.flatMap((choice) => choice.hits).sort((a, b) => b.score - a.score);
  const distinct = new Map<string, FoundRecord>();
  for (const hit of [...hits, ...all])
    if (!distinct.has(hit.record.topic)) distinct.set(hit.record.topic, hit);
  const total =
    best.found.length + distinct.size - new Set(all.map(({ record }) => record.topic)).size;
  return { words: best.query.words, hits: [...distinct.values()].slice(0, count), total };
}

/** What the spellings of one word find, the best fitting first. */
async function spell(
  query: Query,
  index: number,
  filters: SearchFilters,
  known: KnownWords,
): Promise<Choice[]> {
  const spellings = nearest(known, query.words[index]!.text, tried);
  const choices = await Promise.all(
    spellings.map(async ({ word, rank }): Promise<Choice> => {
      const changed = { ...query, words: query.words.with(index, asWord(word)) };
      const found = await find(changed, filters);
      const hits = await rankRecords(found, changed.words, compared);
      return {
        query: changed,
        found,
        hits: hits.map((hit) => ({ ...hit, score: hit.score - rank })),
      };
    }),
  );
  const firstScore = ({ hits }: Choice) => hits[0]?.score ?? Number.NEGATIVE_INFINITY;
  return choices.sort((a, b) => firstScore(b) - firstScore(a));
}

const asWord = (text: string): QueryWord => ({ text, stem: stemOf(text) });

/** The query as written, with corrected words in place of the reader's, as the first topic writes them. */
export function rewritten(
  text: string,
  before: QueryWord[],
  after: QueryWord[],
  hits: FoundRecord[],
): string {
  const changes = new Map(
    before.flatMap(({ text: from }, index) => {
      const to = after[index]!.text;
      return to === from ? [] : [[from, asWritten(to, hits)] as const];
    }),
  );
  return text
    .split(/([\s"“”«»]+)/)
    .map((part) => changes.get(fold(part).replace(/[^\p{L}\p{N}]+/gu, '')) ?? part)
    .join('');
}

/** A word with its accents and hyphens. */
function asWritten(word: string, hits: FoundRecord[]): string {
  for (const { record } of hits)
    for (const token of record.tokens) {
      const keys = cachedKeys(token);
      if (!keys.includes(word)) continue;
      const bare =
        keys[0] === word ? token : token.split(/[-’']/).find((part) => fold(part) === word);
      const written = (bare ?? word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      return written.includes('-') ? written : written.toLowerCase();
    }
  return word;
}
