import type { Locale } from '../guide/types.ts';

/** One topic that a query found. */
export interface SearchHit {
  topic: string;
  /** Path of the topic's page in the site, in the reader's language. */
  path: string;
  title: string;
  /** Words around the match as HTML, with `<mark>`. */
  excerpt: string;
  /** Language of the excerpt. */
  lang: Locale;
}

interface PagefindResult {
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { excerpt: string; anchor?: { id: string } }[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** Load the engine; called when the reader shows that she means to search. */
export function loadSearch(root: string): Promise<Pagefind> {
  engine ??= (async () => {
    const base = new URL(`${root}/pagefind/`, location.href).href;
    const pagefind = (await import(`${base}pagefind.js`)) as Pagefind;
    await pagefind.options({ basePath: base, baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** The topics that match, best first. */
export async function search(
  query: string,
  { root, locale }: { root: string; locale: Locale },
): Promise<SearchHit[]> {
  const pagefind = await loadSearch(root);
  const { results } = await pagefind.search(query);
  return Promise.all(
    results.slice(0, 10).map(async (result) => {
      const { meta, excerpt, sub_results } = await result.data();
      const own = sub_results.find(({ anchor }) => anchor?.id === locale) ?? sub_results[0];
      return {
        topic: meta.topic!,
        path: meta[`path_${locale}`]!,
        title: meta[`title_${locale}`] ?? meta.title!,
        excerpt: own?.excerpt ?? excerpt,
        lang: (own?.anchor?.id ?? locale) as Locale,
      };
    }),
  );
}
