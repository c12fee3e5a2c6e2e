/** What search takes and gives; nothing here knows which engine finds things. */
import type { ByLocale, Locale } from '../languages/index.ts';

/** What a reader can do with a topic; `concept` where there is nothing to do. */
export const topicKinds = ['procedure', 'verification', 'concept'] as const;
export type TopicKind = (typeof topicKinds)[number];

export interface SearchFilters {
  /** Guide id. */
  guide?: string | undefined;
  /** `guide/phase`. */
  phase?: string | undefined;
  kind?: TopicKind | undefined;
  /** Ids of ticked steps: topics all of whose steps are ticked are left out. */
  done?: string[] | undefined;
}

export interface SearchOptions extends SearchFilters {
  /** The reader's language. */
  locale: Locale;
  /** How many hits to give; 10 where not said. */
  limit?: number | undefined;
}

/** Words to show, some of them marked as found. */
export type MarkedText = { text: string; marked: boolean }[];

/** A place in a topic that holds words of the query. */
export interface SearchPlace {
  kind: 'heading' | 'step' | 'command';
  /** Id of the heading or step to land on. */
  id: string;
  label: MarkedText;
  /** Language of the label; null for commands, which have none. */
  lang: Locale | null;
  /** Address from the site's root. */
  href: string;
}

/** One topic that a query found. */
export interface SearchHit {
  topic: string;
  href: string;
  title: MarkedText;
  /** Language of the title: the reader's, unless the topic lacks it. */
  titleLang: Locale;
  guide: NamedIn | null;
  phase: NamedIn | null;
  excerpt: MarkedText;
  /** Language that matched, and that the excerpt is in. */
  lang: Locale;
  places: SearchPlace[];
}

export interface NamedIn {
  text: string;
  lang: Locale;
}

export interface SearchResult {
  /** Number of topics that match, of which `hits` are the first. */
  total: number;
  hits: SearchHit[];
  /** The query that was answered instead, where the reader's own has words that no topic knows. */
  corrected: string | null;
}

/** A guide and its phases, by name: what filters can be set to. */
export interface GuideChoice {
  id: string;
  titles: ByLocale<string>;
  phases: { id: string; titles: ByLocale<string> }[];
}

/** A way to find topics. The page talks to one, in a worker or in itself, without knowing which. */
export interface SearchEngine {
  search: (query: string, options: SearchOptions) => Promise<SearchResult>;
  guides: () => Promise<GuideChoice[]>;
}
