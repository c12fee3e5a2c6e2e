/** Changing marks, so that each change can be taken back. */
import { undoKey } from '../../checklist-state/keys.ts';
import { rememberEdition } from '../../checklist-state/resolve.ts';
import type { Checklists, Mark, Register } from '../../checklist-state/state.ts';
import { load, projectOf, reader, save, tellChanged } from './store.ts';

/** Marks to set; null where one is to go. Undone by another such change. */
interface Change {
  guide: string;
  project: string;
  marks: Record<string, Mark | null>;
}

/** A topic's steps as they stand. */
export interface TopicSteps {
  /** Id of the topic. */
  topic: string;
  ids: string[];
}

/** How many changes can be taken back. */
const depth = 50;

/** Kept for the tab, so that a tick can be taken back on the next page too. */
function undos(): Change[] {
  try {
    return JSON.parse(sessionStorage.getItem(undoKey) ?? '[]') as Change[];
  } catch {
    return [];
  }
}

function setUndos(list: Change[]): void {
  try {
    sessionStorage.setItem(undoKey, JSON.stringify(list.slice(-depth)));
  } catch {
    // A tab without storage can do everything but take back.
  }
}

export const canUndo = (): boolean => undos().length > 0;

/** A value set now by this reader. */
export function register<T>(value: T): Register<T> {
  const { initials } = reader();
  return initials ? [value, Date.now(), initials] : [value, Date.now()];
}

/**
 * Change marks.
 *
 * @param project by default the one that the reader follows
 * @param edition steps that must be found again after they have been reworded
 * @returns whether it is stored
 */
export function mark(
  guide: string,
  marks: Record<string, Mark | null>,
  edition?: TopicSteps,
  project = projectOf(guide),
): boolean {
  const undo = applyMarks({ guide, project, marks }, (state) => {
    if (edition) rememberEdition(state, edition.topic, edition.ids);
  });
  if (undo) setUndos([...undos(), undo]);
  tellChanged();
  return undo !== null;
}

/** @returns what takes the change back, or null where it could not be stored */
function applyMarks(
  { guide, project, marks }: Change,
  also: (state: Checklists) => void = () => {},
): Change | null {
  const state = load(guide);
  const target = state.projects[project]?.marks;
  if (!target) return null;
  const before: Change = { guide, project, marks: {} };
  for (const [id, mark] of Object.entries(marks)) {
    before.marks[id] = target[id] ?? null;
    if (mark) target[id] = mark;
    else delete target[id];
  }
  also(state);
  return save(guide, state) ? before : null;
}

/** Take back the last change of this tab. */
export function undo(): void {
  const list = undos();
  const last = list.pop();
  if (!last) return;
  applyMarks(last);
  setUndos(list);
  tellChanged();
}
