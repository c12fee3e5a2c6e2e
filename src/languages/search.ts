/**
 * What search knows of each language, for the engine too: bundles for browsers hold this module with the
 * languages' words alone (`outputs/assets/language-modules.ts`), not with all their texts.
 */
import { byLocale, languages, type Locale } from './index.ts';
import type { SearchWords } from './language.ts';

export const searchWords: Record<Locale, SearchWords> = byLocale(
  (locale) => languages[locale].search,
);
