import type { Checklists } from '../../checklist-state/state.ts';
import { element } from '../dom.ts';

/** The text of a file that another browser can take in. */
export const exportText = (state: Checklists): string =>
  `${JSON.stringify({ ...state, exported: new Date().toISOString() }, null, 1)}\n`;

/** Offer a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
