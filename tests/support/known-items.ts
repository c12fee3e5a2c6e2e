/**
 * Queries of a reader who knows a topic and half remembers its words: the right answer is the topic that
 * the words were taken from. Seeded, so that each run asks the same.
 */
import type { SearchRecord } from '../../src/guide/index/search-records.ts';
import { fold } from '../../src/contract/fold.ts';
import { locales, type Locale } from '../../src/languages/index.ts';

export type KnownItemKind = 'words' | 'accent-free' | 'typing-error';
export const knownItemKinds: KnownItemKind[] = ['words', 'accent-free', 'typing-error'];

export interface KnownItem {
  query: string;
  /** The topic that the words are from. */
  topic: string;
  locale: Locale;
}

/** Words that more topics than this hold all of do not say which topic is meant. */
const mostTopics = 3;

/** Two or three words of one sentence, for topics drawn by lot. */
export function knownItems(
  records: SearchRecord[],
  { kind, seed, count }: { kind: KnownItemKind; seed: number; count: number },
): KnownItem[] {
  const random = randomFrom(seed);
  const topics = topicsByWord(records);
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 200; tries++) {
    const item = drawItem(records, random);
    if (!item || holding(item.words, topics) > mostTopics) continue;
    const words = kind === 'accent-free' ? item.words.map(fold) : item.words;
    if (kind === 'typing-error') misspell(words, random);
    items.push({ query: words.join(' '), topic: item.topic, locale: item.locale });
  }
  return items;
}

/** Numbers from 0 to 1 that a seed decides: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(from: T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)];

function drawItem(records: SearchRecord[], random: () => number) {
  const record = pick(records, random)!;
  const locale = pick([...locales], random)!;
  const block = pick(
    (record.blocks[locale] ?? []).filter(({ kind }) => kind !== 'code'),
    random,
  );
  const sentence = pick((block?.text ?? '').split(/(?<=[.;:])\s/), random)!;
  const words = [...new Set(longWords(sentence))];
  const wanted = 2 + Math.floor(random() * 2);
  if (words.length < wanted) return null;
  const chosen: string[] = [];
  while (chosen.length < wanted)
    chosen.push(words.splice(Math.floor(random() * words.length), 1)[0]!);
  return { topic: record.topic, locale, words: chosen };
}

const longWords = (text: string): string[] =>
  (text.match(/(?<![\p{L}\p{N}'’-])[\p{L}\p{M}]{5,}(?![\p{L}\p{N}'’-])/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );

const wordsOf = ({ blocks }: SearchRecord): Set<string> =>
  new Set(
    locales.flatMap((locale) =>
      (blocks[locale] ?? []).flatMap(({ text }) => longWords(text).map(fold)),
    ),
  );

function topicsByWord(records: SearchRecord[]): Map<string, Set<string>> {
  const topics = new Map<string, Set<string>>();
  for (const record of records)
    for (const word of wordsOf(record)) {
      const holders = topics.get(word) ?? new Set();
      topics.set(word, holders.add(record.topic));
    }
  return topics;
}

/** How many topics hold all of the words. */
function holding(words: string[], topics: Map<string, Set<string>>): number {
  const [fewest, ...rest] = words
    .map((word) => topics.get(fold(word))!)
    .sort((a, b) => a.size - b.size);
  return [...fewest!].filter((topic) => rest.every((holders) => holders.has(topic))).length;
}

/** One error in one word: a letter left out, doubled, changed, or exchanged with the next. */
function misspell(words: string[], random: () => number): void {
  const index = Math.floor(random() * words.length);
  const word = words[index]!;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  words[index] = pick(ways, random)!;
}
