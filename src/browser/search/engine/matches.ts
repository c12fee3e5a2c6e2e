/** Where in a record the words of a query stand. */
import type { Locale } from '../../../languages/index.ts';
import { grade, type Grade, type QueryWord } from '../query-words.ts';
import { cachedKeys, type Section, type TopicRecord } from './record.ts';

/** A word of a record that is meant by a word of the query. */
export interface Match {
  /** Index of the word in the record. */
  at: number;
  /** Index of the query's word. */
  word: number;
  grade: Grade;
}

export function findMatches(
  { tokens }: TopicRecord,
  words: QueryWord[],
  start: number,
  end: number,
): Match[] {
  const known = new Map<string, Match | null>();
  const matches: Match[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at]!;
    let best = known.get(token);
    if (best === undefined) {
      best = bestMatch(token, words);
      known.set(token, best);
    }
    if (best) matches.push({ ...best, at });
  }
  return matches;
}

function bestMatch(token: string, words: QueryWord[]): Match | null {
  const keys = cachedKeys(token);
  let best: Match | null = null;
  for (const [word, queryWord] of words.entries()) {
    const found = grade(keys, queryWord);
    if (found > (best?.grade ?? 0)) best = { at: 0, word, grade: found };
  }
  return best;
}

/** The best grade that each word of the query reaches. */
export function reached(matches: Match[], words: QueryWord[]): Grade[] {
  const grades = words.map((): Grade => 0);
  for (const { word, grade } of matches) if (grade > grades[word]!) grades[word] = grade;
  return grades;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The language that the query's words stand in: most of them, and most nearly as written. Where
 * languages are equal, the reader's.
 */
export function matchedSection(
  record: TopicRecord,
  words: QueryWord[],
  reader: Locale,
): { section: Section; matches: Match[] } {
  const found = record.sections.map((section) => {
    const matches = findMatches(record, words, section.start, section.end);
    const grades = reached(matches, words);
    const rank = 100 * grades.filter((grade) => grade > 0).length + 10 * sum(grades);
    return { section, matches, rank: rank + (section.locale === reader ? 1 : 0) };
  });
  return found.reduce((best, next) => (next.rank > best.rank ? next : best));
}
