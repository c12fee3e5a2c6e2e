/** Every page of a site by its path, with what it shows: what a page asks of the site is worked out here. */
import {
  guidePath,
  homePath,
  notFoundPath,
  offlinePath,
  overviewPath,
  searchPath,
  signOffPath,
  sitePagePath,
  sitePages,
  startPath,
  topicPath,
} from '../contract/site-paths.ts';
import type { Guide, Phase, Site, Topic } from '../guide/site.ts';
import { byLocale, type Locale } from '../languages/index.ts';
import { sourceLocale } from '../languages/source-locale.ts';
import { phasePath } from './phase-path.ts';
import { otherTopicsOf, topicsOfPhase } from './reading-order.ts';

export type PageKind =
  | 'start'
  | 'not-found'
  | 'home'
  | 'guide'
  | 'overview'
  | 'sign-off'
  | 'topic'
  | 'search'
  | 'offline'
  | (typeof sitePages)[number];

/** A page of the site in one language. */
export interface PageView {
  kind: PageKind;
  locale: Locale;
  /** Path of the page in the site. */
  path: string;
  /** The same page in each language. */
  alternates: Record<Locale, string>;
  /** The guide that the page belongs to; null outside guides, and for topics that none names. */
  guide: Guide | null;
  phase: Phase | undefined;
  topic: Topic | null;
  /** Whether the page is that of its phase. */
  isPhase: boolean;
}

/** A page in all its languages. */
interface SitePage extends Omit<PageView, 'locale' | 'path' | 'alternates'> {
  pathIn: (locale: Locale) => string;
}

const nothing = { guide: null, phase: undefined, topic: null, isPhase: false };

const known = new WeakMap<Site, ReadonlyMap<string, PageView>>();

export function siteViews(site: Site): ReadonlyMap<string, PageView> {
  let views = known.get(site);
  if (!views) {
    views = new Map(
      [...rootViews(), ...pagesOf(site).flatMap((page) => viewsOf(page, site.locales))].map(
        (view) => [view.path, view],
      ),
    );
    known.set(site, views);
  }
  return views;
}

/** Pages that stand above the languages. */
const rootViews = (): PageView[] =>
  (['start', 'not-found'] as const).map((kind) => {
    const path = kind === 'start' ? startPath : notFoundPath;
    return { ...nothing, kind, path, locale: sourceLocale, alternates: byLocale(() => path) };
  });

function viewsOf({ pathIn, ...page }: SitePage, locales: readonly Locale[]): PageView[] {
  const alternates = byLocale(pathIn);
  return locales.map((locale) => ({ ...page, locale, path: alternates[locale], alternates }));
}

function pagesOf(site: Site): SitePage[] {
  return [
    { ...nothing, kind: 'home', pathIn: homePath },
    { ...nothing, kind: 'search', pathIn: searchPath },
    { ...nothing, kind: 'offline', pathIn: offlinePath },
    ...sitePages.map((kind): SitePage => ({
      ...nothing,
      kind,
      pathIn: (locale) => sitePagePath(locale, kind),
    })),
    ...(otherTopicsOf(site).length > 0 ? [guidePage(null)] : []),
    ...site.guides.flatMap((guide) => [guidePage(guide), ...workPages(guide, site)]),
    ...topicPages(site),
  ];
}

const guidePage = (guide: Guide | null): SitePage => ({
  ...nothing,
  kind: 'guide',
  guide,
  pathIn: (locale) => guidePath(locale, guide?.id ?? null),
});

/** The pages to work with: a guide's overview and the sign-off of each of its phases. */
const workPages = (guide: Guide, site: Site): SitePage[] => [
  { ...nothing, kind: 'overview', guide, pathIn: (locale) => overviewPath(locale, guide.id) },
  ...guide.phases
    .filter((phase) => topicsOfPhase(phase, site).length > 0)
    .map((phase): SitePage => ({
      ...nothing,
      kind: 'sign-off',
      guide,
      phase,
      pathIn: (locale) => signOffPath(locale, guide.id, phase.id),
    })),
];

/** A page for each topic, and for each phase whose topic the input lacks. */
function topicPages(site: Site): SitePage[] {
  const { guides, topics } = site;
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  return [
    ...[...topics.values()].map((topic): SitePage => {
      const guide = topic.guide === null ? null : byId.get(topic.guide)!;
      const phase = guide?.phases.find(({ id }) => id === topic.phase);
      return {
        kind: 'topic',
        guide,
        topic,
        phase,
        isPhase: phase?.topic === topic.id,
        pathIn: (locale) => topicPath(locale, topic),
      };
    }),
    ...guides.flatMap((guide) =>
      guide.phases
        .filter(({ topic }) => !topic)
        .map((phase): SitePage => ({
          kind: 'topic',
          guide,
          phase,
          topic: null,
          isPhase: true,
          pathIn: (locale) => phasePath(locale, guide, phase, site),
        })),
    ),
  ];
}
