import type { Locale } from './index.ts';

/** The language of the originals: translations carry their sentences, and headings their anchors, in it. */
export const sourceLocale = 'en' satisfies Locale;
