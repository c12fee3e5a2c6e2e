/** What the server offers to keep: `packs/index.json`, written by `outputs/app/app-packs.ts`. */
import type { ByLocale, Locale } from '../languages/index.ts';

/** A guide's id and a language, e.g. `lync-2010/fr`: what a reader keeps. */
export type Choice = `${string}/${Locale}`;

export interface EditionIndex {
  version: 1;
  /** Digest of everything in the edition. */
  edition: string;
  /** ISO date of the latest change to a topic, or null. */
  date: string | null;
  guides: { id: string; title: ByLocale<string>; locales: Locale[] }[];
  packs: PackSummary[];
}

/** Files that are kept together. */
export interface PackSummary {
  /** Null where every choice needs the pack. */
  guide: string | null;
  /** Null where every language needs the pack. */
  locale: Locale | null;
  /** Path of the list of parts in the site; its name carries a hash. */
  list: string;
  /** Bytes of all parts. */
  bytes: number;
}

/** Files one after another in one file of at most about a megabyte, so that a broken download loses little. */
export interface PackPart {
  /** Path in the site; its name carries a hash. */
  file: string;
  sha256: string;
  bytes: number;
  /** Path and length of each file in it, in order. */
  files: [path: string, bytes: number][];
}

export const indexPath = 'packs/index.json';

/** The packs that choices need. */
export const packsFor = ({ packs }: EditionIndex, choices: readonly Choice[]): PackSummary[] =>
  choices.length === 0
    ? []
    : packs.filter(({ guide, locale }) =>
        choices.some((choice) => {
          const [chosenGuide, chosenLocale] = choice.split('/');
          return (
            (guide === null || guide === chosenGuide) &&
            (locale === null || locale === chosenLocale)
          );
        }),
      );
