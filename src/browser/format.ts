/** Dates, sizes and names of languages as the page's language writes them. */
import { writing } from '#language/writing';
import { dateInWords, languageName as nameOf } from '../languages/intl.ts';

/** A time in milliseconds as a date, as short as the language has it. */
export const shortDate = (at: number): string =>
  new Intl.DateTimeFormat(writing.intl, { dateStyle: 'short' }).format(at);

export const shortDateAndTime = (at: number): string =>
  new Intl.DateTimeFormat(writing.intl, { dateStyle: 'short', timeStyle: 'short' }).format(at);

/** An ISO date in words. */
export const longDate = (iso: string): string => dateInWords(iso, writing.intl);

/** Bytes as megabytes or gigabytes. */
export function megabytes(bytes: number): string {
  const { unit, size } =
    bytes < 1e9 ? { unit: 'megabyte', size: 1e6 } : { unit: 'gigabyte', size: 1e9 };
  return new Intl.NumberFormat(writing.intl, {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes / size < 10 ? 1 : 0,
  }).format(bytes / size);
}

export const languageName = (locale: string): string => nameOf(locale, writing.intl);
