import { mergeMarks } from './merge.ts';
import type { Checklists, Mark } from './state.ts';

export type Field = keyof Mark;

/** A value that both sides set, differently. Merging takes one; the reader may prefer the other. */
export interface Conflict {
  project: string;
  id: string;
  field: Field;
  mine: NonNullable<Mark[Field]>;
  theirs: NonNullable<Mark[Field]>;
  /** Which of the two merging takes. */
  taken: 'mine' | 'theirs';
}

/** What an import would do. */
export interface ImportPreview {
  /** Steps that become ticked. */
  ticks: number;
  /** Results and notes that are new or become others. */
  details: number;
  conflicts: Conflict[];
}

const fields: Field[] = ['tick', 'result', 'note'];

/** What merging `theirs` into `mine` would change. */
export function previewMerge(mine: Checklists, theirs: Checklists): ImportPreview {
  const preview: ImportPreview = { ticks: 0, details: 0, conflicts: [] };
  for (const [project, { marks }] of Object.entries(theirs.projects))
    for (const [id, mark] of Object.entries(marks))
      compareMark(preview, { project, id }, mine.projects[project]?.marks[id] ?? {}, mark);
  return preview;
}

function compareMark(
  preview: ImportPreview,
  at: { project: string; id: string },
  mine: Mark,
  theirs: Mark,
): void {
  const merged = mergeMarks(mine, theirs);
  if (merged.tick?.[0] && !mine.tick?.[0]) preview.ticks++;
  for (const field of fields) {
    const [own, other] = [mine[field], theirs[field]];
    if (!other || own?.[0] === other[0]) continue;
    if (field !== 'tick' && merged[field] === other) preview.details++;
    if (own && (own[0] || other[0]))
      preview.conflicts.push({
        ...at,
        field,
        mine: own,
        theirs: other,
        taken: merged[field] === other ? 'theirs' : 'mine',
      });
  }
}

/**
 * Take the side of conflicts that the reader chose. Her choice is the newest word on the step, so that
 * merging the same file again does not undo it.
 */
export function settle(
  merged: Checklists,
  choices: { conflict: Conflict; side: 'mine' | 'theirs' }[],
  now: number,
): void {
  for (const { conflict, side } of choices) {
    const mark = merged.projects[conflict.project]?.marks[conflict.id];
    if (!mark || side === conflict.taken) continue;
    const [value, , by] = conflict[side];
    Object.assign(mark, { [conflict.field]: by === undefined ? [value, now] : [value, now, by] });
  }
}
