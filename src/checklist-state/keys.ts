/**
 * Names in the browser's storage. They begin with the project's name, because all pages that are opened
 * from a disk share one storage with one another, whatever made them.
 */
const own = 'passerelle.';

const checklists = `${own}checklist.`;

export const stateKey = (guide: string): string => `${checklists}${guide}`;
/** The guide whose checklists a key names, or null. */
export const guideOfKey = (key: string): string | null =>
  key.startsWith(checklists) ? key.slice(checklists.length) : null;
/** What could not be read and was replaced is kept under such a key. */
export const asidePrefix = `${own}aside.`;
export const asideKey = (guide: string, now: number): string => `${asidePrefix}${guide}.${now}`;
/** The reader's initials, the project she follows in each guide, and where she was last. */
export const readerKey = `${own}reader`;
/** Space held back, so that a full storage is noticed before a tick is lost. */
export const reserveKey = `${own}reserve`;
export const undoKey = `${own}undo`;
