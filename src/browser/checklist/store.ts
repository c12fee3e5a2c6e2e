/**
 * The reader's checklists in the browser's storage. Every read goes to the storage, so that tabs,
 * languages and the separately loaded scripts of a page are always of one mind.
 */
import { asideKey, readerKey, reserveKey, stateKey } from '../../checklist-state/keys.ts';
import { currentProject } from '../../checklist-state/projects.ts';
import { readReader, type Reader } from '../../checklist-state/reader.ts';
import { readState, type Fault } from '../../checklist-state/read-state.ts';
import { emptyChecklists, type Checklists, type Project } from '../../checklist-state/state.ts';

/** Said on the document whenever checklists or the reader's settings have changed. */
export const changed = 'passerelle:checklist';

/** Said on the document when the reader must be told something; `detail` is a notice. */
export const noticed = 'passerelle:notice';

export type Notice =
  | { kind: 'full' | 'nearly-full' | 'blocked'; guide: string }
  | { kind: 'aside'; guide: string; fault: Fault; key: string };

export const announce = (notice: Notice): void => {
  document.dispatchEvent(new CustomEvent(noticed, { detail: notice }));
};

const cache = new Map<string, { text: string | null; state: Checklists }>();

/** Texts by guide that could neither be read nor set aside: they must stay where they are. */
const blocked = new Map<string, string>();

/** Storage that a browser refuses altogether reads as empty. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function load(guide: string): Checklists {
  const text = stored(stateKey(guide));
  const known = cache.get(guide);
  if (known && known.text === text) return known.state;
  const { state, fault } = text === null ? { state: null, fault: null } : readState(text, guide);
  const read = state ?? emptyChecklists(guide);
  cache.set(guide, { text, state: read });
  if (fault && text !== null) setAside(guide, text, fault, read);
  return read;
}

/** Keep what could not be read under another key; only then may its place be taken. */
function setAside(guide: string, text: string, fault: Fault, read: Checklists): void {
  const key = asideKey(guide, Date.now());
  if (fault === 'newer' || !keep(key, text)) {
    blocked.set(guide, text);
    announce({ kind: 'blocked', guide });
  } else if (save(guide, read)) announce({ kind: 'aside', guide, fault, key });
}

const keep = (key: string, text: string): boolean => {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Characters held back: room for some hundred marks. */
const reserve = 20_000;

/** @returns whether the checklists are safely stored; if not, the stored ones are as they were. */
export function save(guide: string, state: Checklists): boolean {
  if (blocked.has(guide) && blocked.get(guide) === stored(stateKey(guide))) {
    announce({ kind: 'blocked', guide });
    cache.delete(guide);
    return false;
  }
  const text = JSON.stringify(state);
  let kept = keep(stateKey(guide), text);
  if (!kept && stored(reserveKey)) {
    localStorage.removeItem(reserveKey);
    kept = keep(stateKey(guide), text);
  }
  if (!kept) {
    cache.delete(guide);
    announce({ kind: 'full', guide });
    return false;
  }
  cache.set(guide, { text, state });
  if (!stored(reserveKey) && !keep(reserveKey, ' '.repeat(reserve)))
    announce({ kind: 'nearly-full', guide });
  return true;
}

export const tellChanged = (): boolean => document.dispatchEvent(new CustomEvent(changed));

export const reader = (): Reader => readReader({ getItem: stored });

export function setReader(part: Partial<Reader>): void {
  keep(readerKey, JSON.stringify({ ...reader(), ...part }));
}

/** Id of the project that the reader follows in a guide. */
export const projectOf = (guide: string): string =>
  currentProject(load(guide), reader().projects[guide]);

export function current(guide: string): { state: Checklists; project: Project } {
  const state = load(guide);
  return { state, project: state.projects[projectOf(guide)]! };
}

/** Follow changes made here, in other tabs and in other languages; also after going back to a page. */
export function onChange(show: () => void): void {
  document.addEventListener(changed, show);
  addEventListener(
    'storage',
    ({ key }) => (key === null || key.startsWith('passerelle.')) && show(),
  );
  addEventListener('pageshow', ({ persisted }) => persisted && show());
}
