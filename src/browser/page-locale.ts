import type { Locale } from '../languages/index.ts';

/** The page's language. */
export const pageLocale = (): Locale => document.documentElement.lang as Locale;
