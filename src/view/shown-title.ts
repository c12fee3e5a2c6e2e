import type { Topic } from '../guide/site.ts';
import { locales, type ByLocale, type Locale } from '../languages/index.ts';

/** A title in the best language there is. */
export interface ShownTitle {
  text: string;
  /** Language of the text where it is not the page's. */
  lang: Locale | undefined;
}

export function shownTitle(titles: ByLocale<string>, locale: Locale): ShownTitle {
  const own = titles[locale];
  if (own) return { text: own, lang: undefined };
  const lang = locales.find((other) => titles[other]);
  return { text: lang ? titles[lang]! : '', lang };
}

export const topicTitle = (topic: Topic, locale: Locale): ShownTitle =>
  shownTitle(titlesOf(topic), locale);

/** A topic's titles in the languages that it has. */
export const titlesOf = ({ pages }: Topic): ByLocale<string> =>
  Object.fromEntries(Object.values(pages).map(({ locale, title }) => [locale, title]));
