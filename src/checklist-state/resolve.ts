import { pairReworded } from './reworded.ts';
import type { Checklists, Mark, Project } from './state.ts';

/** A step as the checklist needs to know it. */
export interface KnownStep {
  id: string;
  aliases?: string[] | undefined;
}

export interface FoundMark {
  mark: Mark;
  /** Whether the step's words have changed since, and nobody has confirmed it. */
  reworded: boolean;
}

const none: FoundMark = { mark: {}, reworded: false };

/**
 * What is noted on each step of a topic: under its own id, else under an id it had before its English
 * was known, else under the id of the step that it was before it was reworded.
 */
export function marksOfTopic(
  steps: KnownStep[],
  project: Project,
  editions: string[] = [],
): FoundMark[] {
  const ids = steps.map(({ id }) => id);
  const own = (id: string): Mark | undefined =>
    Object.hasOwn(project.marks, id) ? project.marks[id] : undefined;
  let pairs: Map<string, string>[] | undefined;
  const before = (id: string): Mark | undefined => {
    pairs ??= editions
      .map((edition) => edition.split(' '))
      .filter((edition) => edition.join() !== ids.join())
      .map((edition) => pairReworded(edition, ids));
    for (const pair of pairs) {
      const mark = own(pair.get(id) ?? '');
      if (mark) return mark;
    }
    return undefined;
  };
  return steps.map(({ id, aliases = [] }) => {
    const known = [id, ...aliases].map(own).find((mark) => mark);
    if (known) return { mark: known, reworded: false };
    const old = before(id);
    return old ? { mark: old, reworded: true } : none;
  });
}

export const isTicked = ({ tick }: Mark): boolean => tick?.[0] === 1;
export const hasFailed = ({ result }: Mark): boolean => result?.[0] === 'failed';

/** Remember the steps of a topic as they stand, so that later editions can be compared. */
export function rememberEdition(state: Checklists, topic: string, ids: string[]): void {
  const edition = ids.join(' ');
  const known = state.editions[topic] ?? [];
  if (edition && !known.includes(edition)) state.editions[topic] = [...known, edition].sort();
}
