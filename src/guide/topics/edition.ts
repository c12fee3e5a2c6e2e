import { isoDate, textOf } from '../read/front-matter.ts';
import type { ParsedTopic } from '../parse/parse-topic.ts';
import type { ByLocale, Locale, TopicFile, Translation } from '../site.ts';

/** One file as a candidate for a topic's page in its language. */
export interface Edition {
  topic: TopicFile;
  parsed: ParsedTopic;
  /** The English text of its sentence pairs, or null where it has none. */
  source: ParsedTopic | null;
  /** ISO date from the topic's text, if it has one. */
  lastModified: string | null;
  /** Segments whose translation lost a command, a path or another literal. */
  altered: ReadonlySet<string>;
}

/** Human text before machine text, then the later hand-off. */
const better = (a: Edition, b: Edition): number =>
  Number(b.topic.file.messages.every(({ fatal }) => !fatal)) -
    Number(a.topic.file.messages.every(({ fatal }) => !fatal)) ||
  rank(translationOf(a)) - rank(translationOf(b)) ||
  compare(handOff(b), handOff(a)) ||
  compare(a.topic.path, b.topic.path);

const rank = (translation: Translation): number =>
  ['source', 'human', 'machine', 'recovered'].indexOf(translation);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const handOff = ({ topic }: Edition): string =>
  isoDate(textOf(topic.frontMatter, 'ms.lasthandoff')) ?? '';

export function translationOf({ topic, source }: Edition): Translation {
  if (topic.locale === 'en') return 'source';
  return source || textOf(topic.frontMatter, 'ms.translationtype')?.toUpperCase() === 'MT'
    ? 'machine'
    : 'human';
}

/** ISO date of the last change: from the text, the front matter, or the hand-off. */
export const updatedOf = ({ topic, lastModified }: Edition): string | null =>
  lastModified ??
  isoDate(textOf(topic.frontMatter, 'ms.date')) ??
  isoDate(textOf(topic.frontMatter, 'ms.lasthandoff'));

/** What a reader is shown in one language. */
export interface Shown {
  edition: Edition;
  /** The tree that becomes the page: the edition's own, or its English source. */
  parsed: ParsedTopic;
  translation: Translation;
}

/**
 * Choose what each language shows. English is shown from an English file, else recovered from the best
 * edition that has sentence pairs.
 *
 * @returns the choice, and the editions that were passed over in their own language.
 */
export function chooseEditions(editions: Edition[]): {
  shown: ByLocale<Shown>;
  passedOver: Edition[];
} {
  const sorted = [...editions].sort(better);
  const shown: ByLocale<Shown> = {};
  const passedOver: Edition[] = [];
  for (const edition of sorted) {
    const locale: Locale = edition.topic.locale;
    if (shown[locale]) passedOver.push(edition);
    else shown[locale] = { edition, parsed: edition.parsed, translation: translationOf(edition) };
  }
  const paired = sorted.find(({ source }) => source);
  if (!shown.en && paired)
    shown.en = { edition: paired, parsed: paired.source!, translation: 'recovered' };
  return { shown, passedOver };
}
