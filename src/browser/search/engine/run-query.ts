/** From a query to hits: the whole of search, without a page. */
import type { Locale } from '../../../guide/types.ts';
import type {
  GuideChoice,
  NamedIn,
  SearchFilters,
  SearchHit,
  SearchOptions,
  SearchResult,
} from '../types.ts';
import { writeMarks, type QueryWord } from '../words.ts';
import { correct, rewritten } from './correct.ts';
import { excerptOf, markedText } from './excerpt.ts';
import { find, findSome, type Found } from './find.ts';
import { findMatches, matchedSection, reached } from './matches.ts';
import { placesOf } from './places.ts';
import { lookedAt, rankRecords } from './rank.ts';
import { readQuery, type Query } from './query.ts';
import { readRecord, type TopicRecord } from './record.ts';
import { readGuides } from './small-files.ts';

/** A word that none of the first topics has is one that no topic has. */
const looked = 3;

export async function runQuery(text: string, options: SearchOptions): Promise<SearchResult> {
  const query = readQuery(text);
  if (query.words.length === 0) return { total: 0, hits: [], corrected: null };
  const answer = await answerTo(query, options);
  const guides = await readGuides();
  const limit = options.limit ?? 10;
  const { words } = answer.query;
  const ranked = await rankRecords(answer.found, words, Math.max(limit, lookedAt));
  const hits = ranked
    .slice(0, limit)
    .map(({ record }) => showHit(record, words, options.locale, guides));
  return {
    total: answer.found.length,
    hits,
    corrected: answer.corrected ? rewritten(text, query.words, answer.query.words) : null,
  };
}

interface Answer {
  query: Query;
  found: Found[];
  corrected: boolean;
}

async function answerTo(query: Query, filters: SearchFilters): Promise<Answer> {
  const found = await find(query, filters);
  const unknown = await unknownWords(query.words, found);
  if (found.length > 0 && unknown.length === 0) return { query, found, corrected: false };
  const doubtful = unknown.length > 0 ? unknown : query.words.map((_, index) => index);
  const correction = await correct(query, doubtful, filters);
  if (correction && correction.found.length > 0) return { ...correction, corrected: true };
  const known = query.words.filter((_, index) => !unknown.includes(index));
  const without = { ...query, words: known.length > 0 ? known : query.words };
  if (query.phrases.length > 0) return { query, found, corrected: false };
  const rest = await find(without, filters);
  const some = rest.length > 0 ? rest : await findSome(without.words, filters);
  return { query: without, found: some, corrected: false };
}

/** Indices of the words that the first topics lack: Pagefind takes the longest known beginning instead. */
async function unknownWords(words: QueryWord[], found: Found[]): Promise<number[]> {
  const lacking = new Set(words.keys());
  for (const { page } of found.slice(0, looked)) {
    const record = readRecord(await page.data());
    const grades = reached(findMatches(record, words, 0, record.tokens.length), words);
    for (const [index, grade] of grades.entries()) if (grade > 0) lacking.delete(index);
    if (lacking.size === 0) break;
  }
  return [...lacking];
}

function showHit(
  record: TopicRecord,
  words: QueryWord[],
  reader: Locale,
  guides: GuideChoice[],
): SearchHit {
  const { section, matches } = matchedSection(record, words, reader);
  const own = record.sections.find(({ locale }) => locale === reader) ?? section;
  const [title] = own.blocks;
  const address = `${reader}/${record.topic}.html?mark=${encodeURIComponent(writeMarks(words))}`;
  const titleText = markedText(
    record,
    findMatches(record, words, title!.start, title!.end),
    title!.start,
    title!.end,
  );
  titleText.at(-1)!.text = titleText.at(-1)!.text.replace(/\.$/, '');
  return {
    topic: record.topic,
    href: address,
    title: titleText,
    titleLang: own.locale,
    ...context(record, reader, guides),
    excerpt: excerptOf(record, section, matches),
    lang: section.locale,
    places: placesOf(record, section, matches, words, reader).map((place) => ({
      ...place,
      href: `${address}#${place.id}`,
    })),
  };
}

function context(
  { guide: guideId, phase: phaseId }: TopicRecord,
  reader: Locale,
  guides: GuideChoice[],
): Pick<SearchHit, 'guide' | 'phase'> {
  const guide = guides.find(({ id }) => id === guideId);
  const phase = guide?.phases.find(({ id }) => id === phaseId);
  return { guide: guide ? named(guide, reader) : null, phase: phase ? named(phase, reader) : null };
}

function named({ titles }: Pick<GuideChoice, 'titles'>, reader: Locale): NamedIn | null {
  const lang = [reader, ...(Object.keys(titles) as Locale[])].find((locale) => titles[locale]);
  return lang ? { text: titles[lang]!, lang } : null;
}
