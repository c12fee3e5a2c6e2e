import { dropElisions } from '../../../contract/elisions.ts';
import { fold } from '../../../contract/fold.ts';
import type { QueryWord } from '../query-words.ts';
import { stemOf } from './stems.ts';

/** A query as the engine reads it. */
export interface Query {
  words: QueryWord[];
  /** Phrases in quotation marks, as written. */
  phrases: string[];
}

const quoted = /["“”«»]\s*([^"“”«»]+?)\s*["“”«»]/g;

/**
 * @example readQuery('l’archivage "copia de seguridad"')
 * // => { words: [archivage, copia, de, seguridad], phrases: ['copia de seguridad'] }
 */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, phrase]) => phrase!);
  const words = dropElisions(text)
    .split(/[\s"“”«»/,;:!?¿¡()]+/u)
    .map(wordOf)
    .filter(({ text }) => text !== '');
  const seen = new Set<string>();
  return {
    phrases,
    words: words.filter(({ text }) => !seen.has(text) && seen.add(text)),
  };
}

function wordOf(written: string): QueryWord {
  const text = fold(written).replace(/[^\p{L}\p{N}]+/gu, '');
  const plain = /^\p{L}+$/u.test(written);
  return { text, stem: plain ? stemOf(written) : text };
}
