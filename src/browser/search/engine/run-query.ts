/** From a query to hits: the whole of search, without a page. */
import type { Locale } from '../../../languages/index.ts';
import type {
  GuideChoice,
  NamedIn,
  SearchFilters,
  SearchHit,
  SearchOptions,
  SearchResult,
} from '../../../contract/search.ts';
import { topicIdPath } from '../../../contract/site-paths.ts';
import { writeMarks, type QueryWord } from '../query-words.ts';
import { correct, rewritten } from './correct.ts';
import { excerptOf, markedText } from './excerpt.ts';
import { find, findSome, type Found } from './find.ts';
import { findMatches, matchedSection } from './matches.ts';
import { placesOf } from './places.ts';
import { lookedAt, rankRecords, type FoundRecord } from './rank.ts';
import { readQuery, type Query } from './query.ts';
import { cachedKeys, readRecord, type TopicRecord } from './record.ts';
import { strongWords } from './weak-words.ts';
import { readGuides } from './small-files.ts';
import { stemOf } from './stems.ts';

/** A word that none of the first topics has is one that no topic has. */
const looked = 3;

export async function runQuery(text: string, options: SearchOptions): Promise<SearchResult> {
  const query = readQuery(text);
  if (query.words.length === 0) return { total: 0, hits: [], corrected: null };
  const { limit = 10, locale } = options;
  const { hits, total, corrected } = await answerTo(query, options, Math.max(limit, lookedAt));
  const guides = await readGuides();
  return {
    total,
    hits: hits.slice(0, limit).map((hit) => showHit(hit, locale, guides)),
    corrected: corrected && rewritten(text, query.words, corrected, hits),
  };
}

interface Answer {
  hits: FoundRecord[];
  total: number;
  /** The words that were searched for instead. */
  corrected: QueryWord[] | null;
}

async function answerTo(query: Query, filters: SearchFilters, count: number): Promise<Answer> {
  const { words, phrases } = query;
  const answer = async (found: Found[], by: QueryWord[]): Promise<Answer> => ({
    hits: await rankRecords(found, by, count),
    total: found.length,
    corrected: null,
  });
  const found = await find(query, filters);
  const unknown = await unknownWords(words, found);
  if (found.length > 0 && unknown.length === 0) return answer(found, words);
  const doubtful = unknown.length > 0 ? unknown : [...words.keys()];
  const correction = await correct(query, doubtful, filters, count);
  if (correction) return { ...correction, corrected: correction.words };
  // A phrase is meant as it is written.
  if (phrases.length > 0) return answer(found, words);
  const known = words.filter((_, index) => !unknown.includes(index));
  const rest = known.length > 0 ? known : words;
  const without = await find({ words: rest, phrases }, filters);
  return answer(without.length > 0 ? without : await findSome(rest, filters), rest);
}

/** Indices of the words that the first topics lack: Pagefind takes the longest known beginning instead. */
async function unknownWords(words: QueryWord[], found: Found[]): Promise<number[]> {
  const lacking = new Set(words.keys());
  for (const { page } of found.slice(0, looked)) {
    const record = readRecord(await page.data());
    for (const { at, word, grade } of findMatches(record, words, 0, record.tokens.length))
      if (grade > 1 || isSameFamily(record.tokens[at]!, words[word]!)) lacking.delete(word);
    if (lacking.size === 0) break;
  }
  return [...lacking];
}

/** Words may begin alike without being forms of one word: «outls» is no form of «Outlook». */
const isSameFamily = (token: string, { stem }: QueryWord): boolean =>
  cachedKeys(token).some((key) => stemOf(key) === stem);

function showHit({ record, words }: FoundRecord, reader: Locale, guides: GuideChoice[]): SearchHit {
  const shown = strongWords(words);
  const { section, matches } = matchedSection(record, shown, reader);
  const own = record.sections.find(({ locale }) => locale === reader) ?? section;
  const [title] = own.blocks;
  const address = `${topicIdPath(reader, record.topic)}?mark=${encodeURIComponent(writeMarks(shown))}`;
  const titleText = markedText(
    record,
    findMatches(record, shown, title!.start, title!.end),
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
    places: placesOf(record, section, matches, shown, reader).map((place) => ({
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
