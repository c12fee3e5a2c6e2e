/** Words that a reader may have meant. */

export interface KnownWords {
  /** In alphabetical order. */
  sorted: string[];
  /** The words by their length. */
  byLength: Map<number, { word: string; frequency: number; letters: number }[]>;
}

/** A word's letters as bits, to leave out at once most words that are too far away. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

const bits = (number: number): number => {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Read the list that `searchWords` writes: one digit for the frequency, then the word. */
export function readWords(list: string): KnownWords {
  const byLength: KnownWords['byLength'] = new Map();
  const sorted: string[] = [];
  for (const line of list.split('\n')) {
    const word = line.slice(1);
    sorted.push(word);
    const same = byLength.get(word.length) ?? [];
    same.push({ word, frequency: Number(line[0]), letters: lettersOf(word) });
    byLength.set(word.length, same);
  }
  return { sorted, byLength };
}

/** Whether some topic has the word, or a word that begins so. */
export function isKnown({ sorted }: KnownWords, word: string): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(word) ?? false;
}

/** How many typing errors a word of this length may have. */
export const errorsIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

export interface Spelling {
  word: string;
  /** Lower is likelier: typing errors, and less where a word is frequent. */
  rank: number;
}

/** The known words nearest to this one, likeliest first. */
export function nearest({ byLength }: KnownWords, word: string, count: number): Spelling[] {
  const most = errorsIn(word.length);
  const letters = lettersOf(word);
  const found: Spelling[] = [];
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const known of byLength.get(length) ?? []) {
      if (bits(known.letters ^ letters) > 2 * most) continue;
      const distance = typingErrors(word, known.word, most);
      if (distance === 0 || distance > most) continue;
      // Hands err in a word's first letter least often.
      const first = known.word[0] === word[0] ? 0 : 0.5;
      found.push({ word: known.word, rank: distance + first - known.frequency / 20 });
    }
  return found.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, count);
}

/**
 * Letters left out, put in, changed or exchanged with their neighbour between two words.
 *
 * @param most the count beyond which the answer does not matter
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let errors = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, before[j - 2]! + 1);
      row.push(errors);
      best = Math.min(best, errors);
    }
    if (best > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
