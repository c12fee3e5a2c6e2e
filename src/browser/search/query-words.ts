/** Which words of a text a query means. Shared by the engine and by the page that marks words. */
import { fold } from '../../contract/fold.ts';

/** A word of a query. */
export interface QueryWord {
  /** Folded, without hyphens. */
  text: string;
  /** What words of the same family begin with; at most `text`. */
  stem: string;
}

/** How well a word of a text is meant by a word of a query: 0 not, 1 same stem, 2 beginning, 3 whole. */
export type Grade = 0 | 1 | 2 | 3;

/** Shorter words are found only whole: their beginnings mean nothing. */
const shortest = 3;

/** What a word of a text can be found by: itself without punctuation, and its parts. */
export function keysOf(token: string): string[] {
  const parts = fold(token).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 1 ? [parts.join(''), ...parts] : parts;
}

export function grade(keys: string[], { text, stem }: QueryWord): Grade {
  if (keys.includes(text)) return 3;
  if (text.length < shortest) return 0;
  if (keys.some((key) => key.startsWith(text))) return 2;
  return keys.some((key) => key.startsWith(stem)) ? 1 : 0;
}

/** Put words of a query in an address, and read them back. */
export const writeMarks = (words: QueryWord[]): string =>
  words.map(({ text, stem }) => (stem === text ? text : `${stem}.${text}`)).join(' ');

export const readMarks = (written: string): QueryWord[] =>
  written
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [stem, text = stem] = word.split('.') as [string, string?];
      return { text, stem };
    });
