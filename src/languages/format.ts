/** Dates, numbers and lists as a language writes them. */
import { dateInWords, languageName } from './intl.ts';
import { languages, type Locale } from './index.ts';

/** An ISO date in words: «3 juin 2020». */
export const longDate = (iso: string, locale: Locale): string => dateInWords(iso, intlOf(locale));

/** The names of languages as a list, in the words of one of them. */
export const languageList = (list: readonly Locale[], locale: Locale): string =>
  new Intl.ListFormat(intlOf(locale)).format(
    list.map((other) => languageName(other, intlOf(locale))),
  );

/** Bytes as megabytes with one decimal. */
export const megabytes = (bytes: number, locale: Locale): string =>
  new Intl.NumberFormat(intlOf(locale), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(bytes / 1e6);

const intlOf = (locale: Locale): string => languages[locale].writing.intl;
