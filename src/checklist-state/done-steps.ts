import { guideOfKey, stateKey } from './keys.ts';
import { currentProject } from './projects.ts';
import { readReader } from './reader.ts';
import { readState } from './read-state.ts';
import { isTicked } from './resolve.ts';

/**
 * Ids of the steps and topics that are ticked, in every guide in the project that the reader follows.
 * Reads only; whatever cannot be read counts as nothing done.
 */
export function doneSteps(storage: Storage): string[] {
  try {
    const guides = Object.keys(storage).flatMap((key) => guideOfKey(key) ?? []);
    return guides.flatMap((guide) => doneIn(guide, storage));
  } catch {
    return [];
  }
}

function doneIn(guide: string, storage: Storage): string[] {
  const { state } = readState(storage.getItem(stateKey(guide)) ?? '', guide);
  if (!state) return [];
  const { marks } = state.projects[currentProject(state, readReader(storage).projects[guide])]!;
  return Object.keys(marks).filter((id) => isTicked(marks[id]!));
}
