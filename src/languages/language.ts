/** What a language must bring. A folder that lacks any of it does not compile. */
import type { AlertKind } from './alert-kinds.ts';
import type { texts as browser } from './en/browser.ts';
import type { texts as checklist } from './en/checklist.ts';
import type { texts as offline } from './en/offline.ts';
import type { page } from './en/page.ts';
import type { paper } from './en/paper.ts';

export interface Language {
  /**
   * Primary subtags (BCP 47), in lower case, by which folders (`fr-fr`) and metadata (`ms.locale`) name
   * the language.
   */
  codes: readonly [string, ...string[]];
  reading: ReadingWords;
  search: SearchWords;
  writing: Writing;
  page: PageTexts;
  paper: PaperTexts;
  browser: BrowserTexts;
  checklist: ChecklistTexts;
  offline: OfflineTexts;
}

/** Words of topics that say what something is. */
export interface ReadingWords {
  /** Spellings that translators have been seen to give the markers of alerts, in lower case. */
  alerts: Readonly<Record<string, AlertKind>>;
  /** A heading above the list of a topic's children, without its colon. */
  inThisSection: RegExp;
  /** The beginning of a step that is there to see that something is so. */
  verifies: RegExp;
  /** The beginning of a clause of time: what is to be borne in mind afterwards, not what is to be done. */
  afterwards: RegExp;
}

/** How search sees the language's words. */
export interface SearchWords {
  /** The stem of a word in lower case. */
  stem: (word: string) => string;
  /** Words that stand in every text and say nothing of what it is about; folded, see `contract/fold.ts`. */
  weak: readonly string[];
  /** Source of an expression for words that are joined to the next one by an apostrophe, with it. */
  elided: string | null;
}

/** How the language is written. */
export interface Writing {
  /** Locale (BCP 47) whose conventions dates, numbers and lists follow. */
  intl: string;
  /** What stands between a name and what is said of it. */
  colon: string;
}

// The English texts are the shape of all others.
export type PageTexts = typeof page;
export type PaperTexts = typeof paper;
export type BrowserTexts = typeof browser;
export type ChecklistTexts = typeof checklist;
export type OfflineTexts = typeof offline;
