import { sourceLocale } from '../../languages/source-locale.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import { isoDate, textOf } from '../read/front-matter.ts';
import type { TopicFile } from '../read/topic-file.ts';
import type { Translation } from '../site.ts';

/** One file as a candidate for a topic's page in its language. */
export interface Edition {
  file: TopicFile;
  text: ParsedText;
  /** The English text of its sentence pairs, or null where it has none. */
  source: ParsedText | null;
  /** ISO date from the topic's text, if it has one. */
  lastModified: string | null;
  /** Segments whose translation lost a command, a path or another literal. */
  altered: ReadonlySet<string>;
}

export function translationOf({ file, source }: Edition): Translation {
  if (file.locale === sourceLocale) return 'source';
  return source || textOf(file.frontMatter, 'ms.translationtype')?.toUpperCase() === 'MT'
    ? 'machine'
    : 'human';
}

/** ISO date of the last change: from the text, the front matter, or the hand-off. */
export const updatedOf = ({ file, lastModified }: Edition): string | null =>
  lastModified ??
  isoDate(textOf(file.frontMatter, 'ms.date')) ??
  isoDate(textOf(file.frontMatter, 'ms.lasthandoff'));
