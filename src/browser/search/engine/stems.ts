import { fold } from '../../../contract/fold.ts';
import { searchWords } from '../../../languages/search.ts';

const stemmers = Object.values(searchWords).map(({ stem }) => stem);

/** A stem any shorter begins too many words that have nothing to do with it. */
const shortest = 4;

/**
 * What the forms of a word begin with: the shortest of its stems in all languages that is not too
 * short. The index holds whole words and finds by beginning, so a stem finds all forms.
 *
 * @example stemOf('sauvegardes') // => 'sauvegard'
 */
export function stemOf(word: string): string {
  const whole = fold(word);
  if (!/^\p{L}+$/u.test(whole)) return whole;
  const stems = stemmers.map((stem) => fold(stem(word.toLowerCase())));
  const fit = stems.filter(
    (stem) => whole.startsWith(stem) && stem.length >= Math.max(shortest, whole.length / 2),
  );
  return fit.sort((a, b) => a.length - b.length)[0] ?? whole;
}
