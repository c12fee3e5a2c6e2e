/** The languages of guides. A new one is its folder and a line here; see CONTRIBUTING.md. */
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** In the order in which readers are offered them. */
export const languages = { en, fr, es } satisfies Record<string, Language>;

export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as Locale[];

/** A value for some of the locales. */
export type ByLocale<T> = Partial<Record<Locale, T>>;

/** A value for every locale. */
export const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** Everything that languages know of one thing, in their order. */
export const fromAll = <Known extends keyof Language>(known: Known): Language[Known][] =>
  locales.map((locale) => languages[locale][known]);
