import { locales, type Locale } from '../site.ts';
import { textOf, type FrontMatter } from './front-matter.ts';

const toLocale = (tag: string | null | undefined): Locale | null =>
  locales.find((locale) => tag?.toLowerCase().split('-')[0] === locale) ?? null;

/** A path segment that names a locale: `fr`, `fr-fr`, `en-us-sample`, `Docs-pr.es-ES`. */
const localeFolder = /^(?:.*[._])?(en|fr|es)(?:-[a-z]{2})?(?:[._-][a-z-]+)?$/i;

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
    locale: toLocale(localeFolder.exec(segments[index]!)![1]),
    edition: segments.slice(0, index).join('/'),
    repositoryPath: segments.slice(index + 1).join('/'),
  };
}

/**
 * The locale of a topic: its own word for it, else its folder, else the address it was published at
 * (which says en-us in some machine-translated sets, hence last).
 */
export function localeOf(data: FrontMatter, located: Located): Locale | null {
  const published = /\/([a-z]{2}-[a-z]{2})\//i.exec(textOf(data, 'ms:mtpsurl') ?? '')?.[1];
  return toLocale(textOf(data, 'ms.contentlocale')) ?? located.locale ?? toLocale(published);
}
