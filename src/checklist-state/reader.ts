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
  let data: Partial<Record<keyof Reader, unknown>> | null = null;
  try {
    data = JSON.parse(storage.getItem(readerKey) ?? 'null') as typeof data;
  } catch {
    // Read below as absent.
  }
  const projects = typeof data?.projects === 'object' ? data.projects : null;
  const last = (data?.last ?? null) as Partial<LastPlace> | null;
  const whole = [last?.guide, last?.file, last?.title, last?.lang].every(
    (part) => typeof part === 'string',
  );
  return {
    initials: typeof data?.initials === 'string' ? data.initials : '',
    projects: Object.fromEntries(
      Object.entries(projects ?? {}).filter(([, id]) => typeof id === 'string'),
    ),
    last: whole ? (last as LastPlace) : null,
  };
}
