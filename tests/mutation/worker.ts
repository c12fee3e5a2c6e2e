/** Runs in Vitest's worker before each file of tests: wakes one mutant and notes which were met. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, inject } from 'vitest';

export interface Task {
  /** The mutant that is awake; 0 is none. */
  awake: number;
  /** Where to note the mutants that a file of tests met. */
  metFile: string;
  /** Where to note the worker's process, so that one that never ends can be ended. */
  pidFile: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    task: Task;
  }
}

declare global {
  var mutantAwake: (id: number) => boolean;
}

const { awake, metFile, pidFile } = inject('task');
writeFileSync(pidFile, String(process.pid));

const met = new Set<number>();
globalThis.mutantAwake = (id) => {
  met.add(id);
  return id === awake;
};

afterAll(() => {
  if (awake !== 0) return;
  const file = expect.getState().testPath;
  appendFileSync(metFile, `${JSON.stringify({ file, met: [...met] })}\n`);
});
