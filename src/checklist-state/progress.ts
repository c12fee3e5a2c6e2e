import { hasFailed, isTicked, marksOfTopic, type KnownStep } from './resolve.ts';
import type { Checklists, Project } from './state.ts';

/** Stands for the guide of topics that belong to none. */
export const otherGuide = 'other';

/** A topic as the checklist needs to know it. */
export interface KnownTopic {
  id: string;
  /** Id of the mark that the topic is done as a whole. */
  done: string;
  steps: KnownStep[];
}

export interface Progress {
  done: number;
  total: number;
  failed: number;
  reworded: number;
}

/**
 * How far a topic is. Its steps count; a topic without steps counts as one. A topic marked as done is
 * done with all its steps.
 */
export function topicProgress(topic: KnownTopic, state: Checklists, project: Project): Progress {
  const found = marksOfTopic(topic.steps, project, state.editions[topic.id]);
  const done = isTicked(project.marks[topic.done] ?? {});
  const total = Math.max(found.length, 1);
  return {
    done: done ? total : found.filter(({ mark }) => isTicked(mark)).length,
    total,
    failed: [...found.map(({ mark }) => mark), project.marks[topic.done] ?? {}].filter(hasFailed)
      .length,
    reworded: found.filter(({ reworded }) => reworded).length,
  };
}

export const addProgress = (parts: Progress[]): Progress =>
  parts.reduce(
    (sum, part) => ({
      done: sum.done + part.done,
      total: sum.total + part.total,
      failed: sum.failed + part.failed,
      reworded: sum.reworded + part.reworded,
    }),
    { done: 0, total: 0, failed: 0, reworded: 0 },
  );

export type Stage = 'failed' | 'done' | 'started' | 'open';

/** The one word for it: a failed verification outweighs everything. */
export const stageOf = ({ done, total, failed }: Progress): Stage =>
  failed > 0 ? 'failed' : total > 0 && done === total ? 'done' : done > 0 ? 'started' : 'open';
