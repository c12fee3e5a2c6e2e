import { locales, type Locale } from '../../languages/index.ts';
import type { SiteFile } from '../site-file.ts';

/** Paths in the site of what pages load. */
export interface AssetNames {
  style: string;
  script: Record<Locale, string>;
  /** Styles and script of documents to print. */
  paper: { style: string; script: Record<Locale, string> };
  /** The search engine, loaded when it is wanted. */
  search: string;
  /** The checklist's tools, loaded by the pages and readers that need them. */
  checklist: Record<Locale, string>;
  /** Leads from the root to a language. */
  start: string;
  /** The search interface. */
  find: Record<Locale, string>;
  /** Helps on from an unknown address. */
  notFound: string;
  /** The page that keeps guides. */
  keep: Record<Locale, string>;
  /** Marks on pages of a site of which something is kept. */
  kept: Record<Locale, string>;
  /** The service worker: at the root, because it answers for what is below it, and always by that name. */
  worker: string;
}

/** Styles and scripts: the same for every site. */
export interface Assets {
  names: AssetNames;
  files: SiteFile[];
}

/** What is bundled: an entry below `src/` and the name of its file, for all languages or one for each. */
export const bundles = {
  style: { entry: 'styles/site.css', name: 'site' },
  paperStyle: { entry: 'styles/paper.css', name: 'paper' },
  start: { entry: 'browser/start.ts', name: 'start' },
  notFound: { entry: 'browser/not-found.ts', name: 'not-found' },
  search: { entry: 'browser/search/engine/engine.ts', name: 'search' },
  worker: { entry: 'browser/offline/service-worker.ts', name: 'sw' },
  script: { entry: 'browser/site.ts', name: 'site', byLocale: true },
  paper: { entry: 'browser/paper.ts', name: 'paper', byLocale: true },
  checklist: { entry: 'browser/checklist-tools.ts', name: 'checklist', byLocale: true },
  find: { entry: 'browser/search-interface.ts', name: 'find', byLocale: true },
  keep: { entry: 'browser/offline/keep-page.ts', name: 'keep', byLocale: true },
  kept: { entry: 'browser/offline/kept-marks.ts', name: 'kept', byLocale: true },
} as const satisfies Record<string, { entry: string; name: string; byLocale?: true }>;

export type BundleName = keyof typeof bundles;

/** Names from the path of each bundle, in the order of the languages where it has one for each. */
export function assetNames(paths: Record<BundleName, string[]>): AssetNames {
  const one = (name: BundleName): string => paths[name][0]!;
  const each = (name: BundleName): Record<Locale, string> =>
    Object.fromEntries(locales.map((locale, index) => [locale, paths[name][index]!])) as Record<
      Locale,
      string
    >;
  return {
    style: one('style'),
    script: each('script'),
    paper: { style: one('paperStyle'), script: each('paper') },
    search: one('search'),
    checklist: each('checklist'),
    start: one('start'),
    find: each('find'),
    notFound: one('notFound'),
    keep: each('keep'),
    kept: each('kept'),
    worker: one('worker'),
  };
}
