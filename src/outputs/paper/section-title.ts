import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { locales, type ByLocale, type Locale } from '../../guide/site.ts';

/** A title in the best language there is, as it is shown behind its number. */
export interface SectionTitle {
  text: string;
  lang: Locale | undefined;
  /** Number and words. A title that says the number itself, as `Phase 3` does, is shown without. */
  shown: (number: string) => ElementContent[];
}

export function sectionTitle({
  titles,
  locale,
}: {
  titles: ByLocale<string>;
  locale: Locale;
}): SectionTitle {
  const own = titles[locale];
  const lang = own ? undefined : locales.find((other) => titles[other]);
  const text = own ?? (lang ? titles[lang]! : '');
  const words: ElementContent = lang ? h('span', { lang }, text) : { type: 'text', value: text };
  return {
    text,
    lang,
    shown: (number) =>
      saysNumber(text, number)
        ? [words]
        : [h('span.number', number), { type: 'text', value: ' ' }, words],
  };
}

/**
 * @example saysNumber('Phase 3: Deploy', '3') // => true
 * @example saysNumber('Lync Server 2013', '2') // => false
 */
const saysNumber = (title: string, number: string): boolean =>
  new RegExp(String.raw`^\p{L}+\s${number}(?!\d)`, 'u').test(title);
