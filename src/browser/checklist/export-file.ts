import type { Checklists } from '../../checklist-state/state.ts';

/** The text of a file that another browser can take in. */
export const exportText = (state: Checklists): string =>
  `${JSON.stringify({ ...state, exported: new Date().toISOString() }, null, 1)}\n`;

/** Offer a text as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
