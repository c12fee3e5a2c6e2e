/**
 * The first results in a better order. Pagefind counts words; it does not see whether they stand in one
 * language, in one sentence, or make up a title. The first records are loaded anyway to be shown.
 */
import type { QueryWord } from '../query-words.ts';
import type { Found } from './find.ts';
import { findMatches, type Match } from './matches.ts';
import { cachedKeys, readRecord, type Section, type TopicRecord } from './record.ts';
import { isWeak, strongWords } from './weak-words.ts';

/** Results that are looked at; those behind them stay where they are. */
export const lookedAt = 12;

/** What each thing counts beside Pagefind's own score, which is 1 for its first result. */
const weights = { whole: 1, near: 1, title: 0.8 };

export interface FoundRecord {
  record: TopicRecord;
  score: number;
  /** The words that found it. */
  words: QueryWord[];
}

export async function rankRecords(
  found: Found[],
  words: QueryWord[],
  count = lookedAt,
): Promise<FoundRecord[]> {
  const records = await Promise.all(
    found.slice(0, count).map(async ({ page }) => readRecord(await page.data())),
  );
  const most = found[0]?.score || 1;
  const meant = strongWords(words);
  return records
    .map((record, index) => ({
      record,
      words,
      score: found[index]!.score / most + fitOf(record, meant),
    }))
    .sort((a, b) => b.score - a.score);
}

/** How well a record fits a query, in its best language. */
function fitOf(record: TopicRecord, words: QueryWord[]): number {
  return Math.max(...record.sections.map((section) => fitOfSection(record, section, words)));
}

function fitOfSection(record: TopicRecord, section: Section, words: QueryWord[]): number {
  const matches = findMatches(record, words, section.start, section.end);
  const within = ({ start, end }: { start: number; end: number }) =>
    matches.filter(({ at }) => at >= start && at < end);
  const near = Math.max(...section.blocks.map((block) => share(within(block), words)));
  const title = section.blocks[0]!;
  return (
    weights.whole * share(matches, words) +
    weights.near * near +
    weights.title * share(within(title), words) * titleShare(record, within(title), title)
  );
}

/** The part of the query's words that matches have; other forms of a word count less. */
function share(matches: Match[], words: QueryWord[]): number {
  const best = words.map(() => 0);
  for (const { word, grade } of matches) best[word] = Math.max(best[word]!, grade);
  const value = [0, 0.5, 0.6, 1];
  return best.reduce((sum, grade) => sum + value[grade]!, 0) / words.length;
}

/** The part of a title's words that the query has. */
function titleShare(
  { tokens }: TopicRecord,
  matches: Match[],
  { start, end }: { start: number; end: number },
): number {
  const strong = tokens.slice(start, end).filter((token) => {
    const [key] = cachedKeys(token);
    return key !== undefined && key.length > 1 && !isWeak(key);
  });
  return Math.min(1, matches.length / Math.max(1, strong.length));
}
