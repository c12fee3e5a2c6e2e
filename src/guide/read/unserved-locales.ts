/**
 * Topics in languages that no folder of `languages/` serves. They are told and left out: read as another
 * language they would be shown with its labels, found by its words and recovered as its originals.
 */
import { VFile } from 'vfile';
import { locales } from '../../languages/index.ts';
import { oneOf } from '../diagnostics/one-of.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import { report } from '../diagnostics/report.ts';
import { locatePath, ownTag, toLocale } from './locale.ts';
import type { InputFile, InputFolder } from './read-folder.ts';
import type { TopicFile } from './topic-file.ts';

/** `de-de`, `pt-BR`, `zh-hans`, `sr-latn-rs`, with what repositories put around it. */
const taggedFolder =
  /^(?:.*[._])?([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)(?:[._][a-z-]+)?$/i;

/** The tag that a folder's name is, if it is that of a locale in use: `to-do` is none. */
export function localeTag(folder: string): string | null {
  const tag = taggedFolder.exec(folder)?.[1];
  if (!tag?.includes('-')) return null;
  try {
    const { language, region, baseName } = new Intl.Locale(tag);
    const known = new Intl.DateTimeFormat(tag).resolvedOptions().locale === baseName;
    return known || new Intl.Locale(language).maximize().region === region ? tag : null;
  } catch {
    return null;
  }
}

/** Whether two or three letters are those of a language, as a folder beside `fr` and `es` has them. */
const isLanguage = (name: string): boolean =>
  /^[a-z]{2,3}$/.test(name) &&
  new Intl.DisplayNames(sourceLocale, { type: 'language', fallback: 'none' }).of(name) !==
    undefined;

/** Topics by the tag of their language, with the folder or file in which it was met first. */
export class UnservedLocales {
  readonly #found = new Map<string, { path: string; topics: number }>();

  #add(tag: string, path: string, topics: number): void {
    const known = this.#found.get(tag.toLowerCase());
    if (known) known.topics += topics;
    else this.#found.set(tag.toLowerCase(), { path, topics });
  }

  /** The files of an input but for those in folders of languages that are not served. */
  withoutFolders(input: InputFolder): InputFolder {
    const folders = foldersOf([...input.topics, ...input.tocs]);
    const isServed = ({ path }: InputFile): boolean => unservedFolder(path, folders) === null;
    for (const { path } of input.topics) {
      const folder = unservedFolder(path, folders);
      if (folder) this.#add(folder.tag, folder.path, 1);
    }
    return {
      ...input,
      topics: input.topics.filter(isServed),
      tocs: input.tocs.filter(isServed),
      redirections: input.redirections.filter(isServed),
    };
  }

  /** Whether a topic says by itself that it is in a language that is not served. */
  claims({ frontMatter, path }: Pick<TopicFile, 'frontMatter' | 'path'>): boolean {
    const tag = ownTag(frontMatter);
    if (tag === null || toLocale(tag) || !(localeTag(tag) ?? isLanguage(tag))) return false;
    this.#add(tag, path, 1);
    return true;
  }

  /** One message for each language, at the place where it was met first. */
  files(): VFile[] {
    return [...this.#found].map(([tag, { path, topics }]) => {
      const file = new VFile({ path });
      report(
        file,
        'locale-unserved',
        `Unexpected locale \`${tag}\` of ${topics} ${topics === 1 ? 'topic' : 'topics'}, expected ${oneOf(locales)}`,
      );
      return file;
    });
  }
}

/** Folders that hold a folder of a served locale: a language's bare name beside it is a locale too. */
function foldersOf(files: InputFile[]): Set<string> {
  const folders = new Set<string>();
  for (const { path } of files) {
    const { locale, edition } = locatePath(path);
    if (locale) folders.add(edition);
  }
  return folders;
}

function unservedFolder(
  path: string,
  besideServed: Set<string>,
): { tag: string; path: string } | null {
  const segments = path.split('/').slice(0, -1);
  const { locale, edition } = locatePath(path);
  const before = locale ? edition.split('/').filter(Boolean).length : segments.length;
  for (const [index, segment] of segments.slice(0, before).entries()) {
    const above = segments.slice(0, index).join('/');
    const tag =
      localeTag(segment) ?? (besideServed.has(above) && isLanguage(segment) ? segment : null);
    if (tag) return { tag, path: [...segments.slice(0, index), segment].join('/') };
  }
  return null;
}
