import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ByLocale, Locale } from '../../languages/index.ts';
import { shownTitle, type ShownTitle } from '../../view/shown-title.ts';

/** A title in the best language there is, as it is shown behind its number. */
export interface SectionTitle extends ShownTitle {
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
  const { text, lang } = shownTitle(titles, locale);
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
