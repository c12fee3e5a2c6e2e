/** What the stages make of a folder of topics: everything that a site is made of. No Astro, no DOM. */
import type { Root as HastRoot } from 'hast';
import type { Step } from '../contract/step.ts';
import type { ByLocale, Locale } from '../languages/index.ts';

/**
 * Where the words of a page come from: written in this language (`source`), translated by a person
 * (`human`), by a machine (`machine`), or put together from the sentence pairs of a translation
 * (`recovered`).
 */
export type Translation = 'source' | 'human' | 'machine' | 'recovered';

/** A heading of a page, for its outline. */
export interface OutlineEntry {
  id: string;
  depth: number;
  text: string;
}

/** A step as one language shows it. */
export interface ShownStep extends Step {
  /** Words of its first paragraph. */
  text: string;
}

/** One topic in one language, ready to be shown. */
export interface TopicPage {
  locale: Locale;
  title: string;
  /** The H1's content as HTML. */
  titleHtml: string;
  /** First sentences, plain text. */
  description: string;
  /** The body after the H1, as HTML. */
  html: string;
  /** English sentences by segment id, as HTML; empty where the page has no pairs. */
  sources: Record<string, string>;
  outline: OutlineEntry[];
  /** The page's steps in order. */
  steps: ShownStep[];
  translation: Translation;
  /** Path of the input file that the words come from. */
  source: string;
  /** Commit of the English original that was translated, if known. */
  sourceCommit: string | null;
  /** ISO date of the last change, if known. */
  updated: string | null;
  /** The body as a tree, for stages after rendering (search, print). */
  tree: HastRoot;
}

/** One topic in all its languages. */
export interface Topic {
  /** `guide/slug`; unique in a site and the same in every language. */
  id: string;
  slug: string;
  /** Guide that the topic belongs to, or null. */
  guide: string | null;
  phase: string | null;
  product: string;
  /** Hint only: the same id stands in topics of different products. */
  assetId: string | null;
  repositoryPath: string;
  pages: ByLocale<TopicPage>;
  steps: Step[];
  /** Id of the mark that the topic is done as a whole. */
  done: string;
}

/** A place in a guide: a topic, a heading above topics, or a topic that the input lacks. */
export interface Entry {
  /** Topic id; null where the input lacks the topic, or where the entry only groups others. */
  topic: string | null;
  /** Whether the guide points at a topic that the input lacks. */
  missing: boolean;
  title: ByLocale<string>;
  children: Entry[];
}

export interface Phase extends Entry {
  id: string;
  /** Number from the file name (`phase-3-…` is 3), or null for what stands before or beside. */
  number: number | null;
}

export interface Guide {
  id: string;
  title: ByLocale<string>;
  /** The guide's landing topic. */
  topic: string | null;
  product: string;
  phases: Phase[];
}

/** An image or other file that pages show, copied once per content. */
export interface MediaFile {
  /** Path in the site, e.g. `media/3f2a….png`. */
  sitePath: string;
  bytes: Uint8Array;
}

/** Everything that a site is made of. */
export interface Site {
  /** The languages that readers are offered. */
  locales: Locale[];
  guides: Guide[];
  topics: Map<string, Topic>;
  media: Map<string, MediaFile>;
  /** The licences that came with the topics. */
  licences: Licence[];
}

/** A licence file of the input. Files with the same text are one. */
export interface Licence {
  text: string;
  /** The folders that it covers. */
  folders: string[];
}
