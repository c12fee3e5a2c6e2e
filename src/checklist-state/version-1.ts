import { firstProject, type Checklists } from './state.ts';

/** Where the first version kept the ticks of all guides: a time by step id. */
export const version1Key = 'passerelle.ticks.v1';

/**
 * Take over the ticks of the first version that are of these steps and not yet noted. The old data stay
 * as they are: other guides have theirs in them.
 *
 * @returns how many were taken over
 */
export function adoptVersion1(state: Checklists, text: string | null, ids: string[]): number {
  let old: unknown;
  try {
    old = JSON.parse(text ?? 'null');
  } catch {
    return 0;
  }
  if (typeof old !== 'object' || old === null) return 0;
  const ticks = old as Record<string, unknown>;
  const { marks } = state.projects[firstProject]!;
  const fresh = ids.filter((id) => Object.hasOwn(ticks, id) && !Object.hasOwn(marks, id));
  for (const id of fresh) marks[id] = { tick: [1, Date.parse(String(ticks[id])) || 0] };
  return fresh.length;
}
