import type { QueryWord } from '../query-words.ts';
import { searchWords } from '../../../languages/search.ts';

/** Words that stand in every text of their language and say nothing of what it is about. */
const weak = new Set(Object.values(searchWords).flatMap(({ weak }) => weak));

export const isWeak = (folded: string): boolean => weak.has(folded);

/** A query's words without the weak ones, unless it has no others. */
export function strongWords(words: QueryWord[]): QueryWord[] {
  const strong = words.filter(({ text }) => !isWeak(text));
  return strong.length > 0 ? strong : words;
}
