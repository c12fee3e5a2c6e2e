/** What the build and a browser write out alike, by the tag of a language's own conventions. */

/** An ISO date in words. In UTC, so that the day is the same everywhere. */
export const dateInWords = (iso: string, intl: string): string =>
  new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

export const languageName = (locale: string, intl: string): string =>
  new Intl.DisplayNames(intl, { type: 'language' }).of(locale) ?? locale;
