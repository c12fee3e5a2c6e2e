/** Which language a topic is in, by its own word for it and by the folder that it stands in. */
import { languages, locales, type Locale } from '../../languages/index.ts';
import { textOf, type FrontMatter } from './front-matter.ts';

/** The locale of a language tag (BCP 47), or null where no language here serves it. */
export const toLocale = (tag: string): Locale | null => {
  const language = tag.toLowerCase().split('-')[0]!;
  return locales.find((locale) => languages[locale].codes.includes(language)) ?? null;
};

const codes = locales.flatMap((locale) => languages[locale].codes).join('|');

/** A path segment that names a locale: `fr`, `fr-fr`, `en-us-sample`, `Docs-pr.es-ES`. */
const localeFolder = new RegExp(`^(?:.*[._])?(${codes})(?:-[a-z]{2})?(?:[._-][a-z-]+)?$`, 'i');

export interface Located {
  locale: Locale | null;
  /** What stands before the locale folder: names an edition of the repository. */
  edition: string;
  /** What follows the locale folder; the whole path where there is none. */
  repositoryPath: string;
}

/** Read a path for its locale. */
export function locatePath(path: string): Located {
  const segments = path.split('/');
  const index = segments.slice(0, -1).findIndex((segment) => localeFolder.test(segment));
  if (index < 0) return { locale: null, edition: '', repositoryPath: path };
  return {
    locale: toLocale(localeFolder.exec(segments[index]!)![1]!),
    edition: segments.slice(0, index).join('/'),
    repositoryPath: segments.slice(index + 1).join('/'),
  };
}

/** The language tag that a topic's own metadata give it, or null. */
export const ownTag = (data: FrontMatter): string | null =>
  textOf(data, 'ms.contentlocale') ?? textOf(data, 'ms.locale');

/**
 * The locale of a topic: its own word for it, else its folder, else the address it was published at
 * (which says en-us in some machine-translated sets, hence last).
 */
export function localeOf(data: FrontMatter, located: Located): Locale | null {
  const published = /\/([a-z]{2}-[a-z]{2})\//i.exec(textOf(data, 'ms:mtpsurl') ?? '')?.[1];
  return toLocale(ownTag(data) ?? '') ?? located.locale ?? toLocale(published ?? '');
}
