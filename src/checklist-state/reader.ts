import { readerKey } from './keys.ts';

/** Where a reader was last. */
export interface LastPlace {
  guide: string;
  /** The page's file below the folder of a language. */
  file: string;
  title: string;
  lang: string;
}

/** What the browser remembers of its reader apart from her marks. */
export interface Reader {
  initials: string;
  /** The project that she follows, by guide. */
  projects: Record<string, string>;
  last: LastPlace | null;
}

/** Anything that is not as expected counts as not there: none of it is hard to set again. */
export function readReader(storage: Pick<Storage, 'getItem'>): Reader {
  const data = fieldsOf(parse(storage.getItem(readerKey)));
  const last = fieldsOf(data.last);
  const { guide, file, title, lang } = last;
  const initials = isText(data.initials) ? data.initials : '';
  const projects = Object.entries(fieldsOf(data.projects)).filter(
    (entry): entry is [string, string] => isText(entry[1]),
  );
  return {
    initials,
    projects: Object.fromEntries(projects),
    last:
      isText(guide) && isText(file) && isText(title) && isText(lang)
        ? { guide, file, title, lang }
        : null,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
