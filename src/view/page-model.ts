/** What pages ask of a site, worked out once. */
import { readingOrder } from '../outputs/manifest/guide-manifest.ts';
import { guidePath, homePath, relativeHref, topicPath } from '../contract/site-paths.ts';
import type { Guide, Locale, Phase, Site, Topic } from '../guide/site.ts';
import { locales } from '../guide/site.ts';
import { currentSite } from '../astro/publication.ts';

/** A title in the best language there is. */
export interface ShownTitle {
  text: string;
  /** Language of the text where it is not the page's. */
  lang: Locale | undefined;
}

export function shownTitle(titles: Partial<Record<Locale, string>>, locale: Locale): ShownTitle {
  const own = titles[locale];
  if (own) return { text: own, lang: undefined };
  const lang = locales.find((other) => titles[other]);
  return { text: lang ? titles[lang]! : '', lang };
}

export const topicTitle = (topic: Topic, locale: Locale): ShownTitle =>
  shownTitle(
    Object.fromEntries(Object.values(topic.pages).map((page) => [page.locale, page.title])),
    locale,
  );

/** The topics of a guide in reading order. */
const orders = new WeakMap<Guide, string[]>();
export function guideOrder(guide: Guide): string[] {
  let order = orders.get(guide);
  if (!order) {
    order = [...(guide.topic ? [guide.topic] : []), ...guide.phases.flatMap(readingOrder)];
    order = [...new Set(order)];
    orders.set(guide, order);
  }
  return order;
}

/** The page of a phase: its topic's, or one of its own where the input lacks the topic. */
export const phasePath = (locale: Locale, guide: Guide, phase: Phase, site: Site): string => {
  const topic = phase.topic ? site.topics.get(phase.topic) : undefined;
  return topic ? topicPath(locale, topic) : topicPath(locale, { guide: guide.id, slug: phase.id });
};

export const topicsOfPhase = (phase: Phase, site: Site): Topic[] =>
  readingOrder(phase).map((id) => site.topics.get(id)!);

/** How much there is to tick: the steps of a topic, or the topic itself where it has none. */
export const toTick = (topics: Topic[]): number =>
  topics.reduce(
    (sum, { steps }) => sum + Math.max(steps.filter(({ kind }) => kind !== 'reference').length, 1),
    0,
  );

/** Topics that no guide names. */
export const otherTopicsOf = (site: Site): Topic[] =>
  [...site.topics.values()].filter(({ guide }) => guide === null);

/** Where a page stands, for its links. */
export interface PagePlace {
  locale: Locale;
  /** Path of the page in the site. */
  path: string;
  /** The same page in each language. */
  alternates: Record<Locale, string>;
}

export const place = (locale: Locale, pathIn: (locale: Locale) => string): PagePlace => ({
  locale,
  path: pathIn(locale),
  alternates: Object.fromEntries(locales.map((other) => [other, pathIn(other)])) as Record<
    Locale,
    string
  >,
});

export const site = (): Site => currentSite().site;
export { guidePath, homePath, relativeHref, topicPath };
