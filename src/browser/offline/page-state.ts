import { packsFor, type Choice, type EditionIndex } from '../../contract/edition.ts';
import type { Kept } from './store.ts';

/** What the page that keeps guides knows; everything that it shows follows from it. */
export interface PageState {
  /** Null while the server does not answer. */
  offered: EditionIndex | null;
  kept: Kept | null;
  /** Choices of a download that broke off. */
  begun: Choice[] | null;
}

/** Bytes that keeping a choice adds to what is kept. */
export function bytesToAdd({ offered, kept }: PageState, choice: Choice): number {
  if (!offered) return 0;
  const there = new Set(packsFor(offered, kept?.choices ?? []));
  return packsFor(offered, [choice])
    .filter((pack) => !there.has(pack))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes that choices take in all. */
export const bytesOf = (index: EditionIndex, choices: readonly Choice[]): number =>
  packsFor(index, choices).reduce((sum, { bytes }) => sum + bytes, 0);
