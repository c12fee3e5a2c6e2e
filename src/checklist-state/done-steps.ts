import { stateKey } from './keys.ts';
import { currentProject } from './projects.ts';
import { readState } from './read-state.ts';
import { readReader } from './reader.ts';
import { isTicked } from './resolve.ts';

/**
 * Ids of the steps and topics of a guide that are ticked in the project that the reader follows. Reads
 * only; whatever cannot be read counts as nothing done.
 */
export function doneSteps(guide: string, storage: Pick<Storage, 'getItem'>): Set<string> {
  try {
    const { state } = readState(storage.getItem(stateKey(guide)) ?? '', guide);
    if (!state) return new Set();
    const { marks } = state.projects[currentProject(state, readReader(storage).projects[guide])]!;
    return new Set(Object.keys(marks).filter((id) => isTicked(marks[id]!)));
  } catch {
    return new Set();
  }
}
