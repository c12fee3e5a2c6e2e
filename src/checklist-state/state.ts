/**
 * What a reader has noted while following a guide, as plain data: no DOM, no Node. The same form is
 * kept by the browser and written to files; `schemas/checklist.schema.json` publishes it.
 */

/** A value, when it was set (milliseconds since 1970), and the initials of who set it. */
export type Register<T> = [value: T, at: number, by?: string];

/** What verifying a step found; empty where it has not been verified. */
export type Result = '' | 'ok' | 'failed';

/** What is noted on one step, or on a topic as a whole. */
export interface Mark {
  tick?: Register<0 | 1>;
  result?: Register<Result>;
  note?: Register<string>;
}

/** One run through a guide. */
export interface Project {
  /** Empty for the run that has not been named. */
  name: Register<string>;
  archived?: Register<0 | 1>;
  created: number;
  marks: Record<string, Mark>;
}

/** All runs through one guide. */
export interface Checklists {
  format: 'passerelle-checklist';
  version: 2;
  guide: string;
  projects: Record<string, Project>;
  /**
   * For each topic the ids of its steps in order, separated by spaces: one entry for each edition in
   * which something was marked. They tell where a step went whose words have changed.
   */
  editions: Record<string, string[]>;
}

export const format = 'passerelle-checklist';
export const version = 2;

/** The run that every reader begins with: the same id everywhere, so that files of two readers merge. */
export const firstProject = 'main';

export const emptyProject = (name = '', at = 0): Project => ({
  name: [name, at],
  created: at,
  marks: {},
});

export const emptyChecklists = (guide: string): Checklists => ({
  format,
  version,
  guide,
  projects: { [firstProject]: emptyProject() },
  editions: {},
});

/** The id of the text field of a phase's sign-off; its mark's note holds what was entered. */
export const signOffId = (phase: string, field: 'name' | 'date'): string =>
  `sign-off/${phase}/${field}`;
