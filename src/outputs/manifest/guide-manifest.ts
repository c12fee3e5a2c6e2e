/** `guide.json`, the public manifest of a site. Described by `guide.schema.json`. */
import { guidePath, topicPath } from '../../contract/site-paths.ts';
import {
  locales,
  type ByLocale,
  type Entry,
  type Guide,
  type Locale,
  type Site,
  type Step,
  type Topic,
  type Translation,
} from '../../guide/site.ts';

export interface GuideManifest {
  version: 1;
  locales: Locale[];
  guides: ManifestGuide[];
  topics: ManifestTopic[];
}

interface ManifestGuide {
  id: string;
  title: ByLocale<string>;
  product: string;
  /** Landing topic, or null. */
  topic: string | null;
  /** The guide's page in each language, as a path in the site. */
  urls: Record<Locale, string>;
  phases: {
    id: string;
    number: number | null;
    topic: string | null;
    title: ByLocale<string>;
    /** The phase's topics, without those nested below them. */
    children: string[];
    /** All topics of the phase in reading order, its own first. */
    reading: string[];
  }[];
}

interface ManifestTopic {
  id: string;
  guide: string | null;
  phase: string | null;
  product: string;
  assetId: string | null;
  locales: ByLocale<{
    /** The page's file, as a path in the site. */
    url: string;
    title: string;
    translation: Translation;
    /** Path of the input file. */
    source: string;
    /** Commit of the English original that was translated. */
    sourceCommit: string | null;
    /** ISO date. */
    updated: string | null;
  }>;
  steps: Step[];
  /** Id of the mark that the topic is done as a whole. */
  done: string;
}

export function guideManifest(site: Site): GuideManifest {
  return {
    version: 1,
    locales: site.locales,
    guides: site.guides.map(manifestGuide),
    topics: [...site.topics.values()].map(manifestTopic),
  };
}

const manifestGuide = ({ id, title, product, topic, phases }: Guide): ManifestGuide => ({
  id,
  title,
  product,
  topic,
  urls: Object.fromEntries(locales.map((locale) => [locale, guidePath(locale, id)])) as Record<
    Locale,
    string
  >,
  phases: phases.map((phase) => ({
    id: phase.id,
    number: phase.number,
    topic: phase.topic,
    title: phase.title,
    children: phase.children.flatMap((child) => child.topic ?? []),
    reading: readingOrder(phase),
  })),
});

/** The topics of an entry, its own first, then those below it. */
export const readingOrder = ({ topic, children }: Entry): string[] => [
  ...(topic ? [topic] : []),
  ...children.flatMap(readingOrder),
];

const manifestTopic = (topic: Topic): ManifestTopic => ({
  id: topic.id,
  guide: topic.guide,
  phase: topic.phase,
  product: topic.product,
  assetId: topic.assetId,
  locales: Object.fromEntries(
    Object.values(topic.pages).map(
      ({ locale, title, translation, source, sourceCommit, updated }) => [
        locale,
        { url: topicPath(locale, topic), title, translation, source, sourceCommit, updated },
      ],
    ),
  ),
  steps: topic.steps,
  done: topic.done,
});
