/** Words that are joined to the next one by an apostrophe: the index would take both for one. */
import { searchWords } from '../languages/search.ts';

const elided = `(?:${Object.values(searchWords)
  .flatMap(({ elided }) => elided ?? [])
  .join('|')})`;
const elision = new RegExp(`(?<![\\p{L}\\p{N}])(${elided})(?=\\p{L})`, 'giu');
const splitElision = new RegExp(`(?<![\\p{L}\\p{N}])(${elided}) (?=\\p{L})`, 'giu');

/**
 * Part elided words, which an index that drops the apostrophe would take for one.
 *
 * @example splitElisions('l’archivage') // => 'l’ archivage'
 */
export const splitElisions = (text: string): string => text.replace(elision, '$1 ');

/** The opposite of `splitElisions`, for showing. */
export const joinElisions = (text: string): string => text.replace(splitElision, '$1');

/** A query's words without elided articles, which nobody looks for. */
export const dropElisions = (text: string): string => text.replace(elision, '');
