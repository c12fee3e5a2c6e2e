import { compareText } from '../../contract/compare-text.ts';
import type { ByLocale } from '../../languages/index.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import { isoDate, textOf } from '../read/front-matter.ts';
import type { Translation } from '../site.ts';
import { translationOf, type Edition } from './edition.ts';

/** What a reader is shown in one language. */
export interface ShownText {
  edition: Edition;
  /** The text that becomes the page: the edition's own, or its English source. */
  text: ParsedText;
  translation: Translation;
}

/** Human text before machine text, then the later hand-off. */
const better = (a: Edition, b: Edition): number =>
  Number(isSound(b)) - Number(isSound(a)) ||
  rank(translationOf(a)) - rank(translationOf(b)) ||
  compareText(handOff(b), handOff(a)) ||
  compareText(a.file.path, b.file.path);

const isSound = ({ file }: Edition): boolean => file.vfile.messages.every(({ fatal }) => !fatal);
const rank = (translation: Translation): number =>
  ['source', 'human', 'machine', 'recovered'].indexOf(translation);
const handOff = ({ file }: Edition): string =>
  isoDate(textOf(file.frontMatter, 'ms.lasthandoff')) ?? '';

/**
 * Choose what each language shows. English is shown from an English file, else recovered from the best
 * edition that has sentence pairs.
 *
 * @returns the choice, and the editions that were passed over in their own language.
 */
export function chooseEditions(editions: Edition[]): {
  shown: ByLocale<ShownText>;
  passedOver: Edition[];
} {
  const sorted = [...editions].sort(better);
  const shown: ByLocale<ShownText> = {};
  const passedOver: Edition[] = [];
  for (const edition of sorted) {
    const { locale } = edition.file;
    if (shown[locale]) passedOver.push(edition);
    else shown[locale] = { edition, text: edition.text, translation: translationOf(edition) };
  }
  if (shown[sourceLocale]) return { shown, passedOver };
  for (const edition of sorted)
    if (edition.source) {
      shown[sourceLocale] = { edition, text: edition.source, translation: 'recovered' };
      break;
    }
  return { shown, passedOver };
}
