/**
 * Joining what two readers noted. The join is commutative, associative and idempotent, so that files may
 * be passed around in any order; and it loses no tick: a step ticked in either is ticked in the result.
 */
import type { Checklists, Mark, Project, Register } from './state.ts';

/** The later of two values; of two set at once, the same one whichever comes first. */
function later<T>(a: Register<T>, b: Register<T>): Register<T> {
  if (a[1] !== b[1]) return a[1] > b[1] ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/** A tick beats its absence, however late: someone has done the step. */
const ticked = (a: Register<0 | 1>, b: Register<0 | 1>): Register<0 | 1> =>
  a[0] !== b[0] ? (a[0] ? a : b) : later(a, b);

const either = <T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined =>
  a === undefined ? b : b === undefined ? a : join(a, b);

export function mergeMarks(a: Mark, b: Mark): Mark {
  const tick = either(a.tick, b.tick, ticked);
  const result = either(a.result, b.result, later);
  const note = either(a.note, b.note, later);
  return { ...(tick && { tick }), ...(result && { result }), ...(note && { note }) };
}

/** Keys in order, so that equal content is equal text. */
function mergeRecords<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  join: (a: T, b: T) => T,
): Record<string, T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      either(
        Object.hasOwn(a, key) ? a[key] : undefined,
        Object.hasOwn(b, key) ? b[key] : undefined,
        join,
      )!,
    ]),
  );
}

function mergeProjects(a: Project, b: Project): Project {
  const archived = either(a.archived, b.archived, later);
  return {
    name: later(a.name, b.name),
    ...(archived && { archived }),
    created: Math.min(a.created, b.created),
    marks: mergeRecords(a.marks, b.marks, mergeMarks),
  };
}

/** @param b checklists of the same guide as `a` */
export const merge = (a: Checklists, b: Checklists): Checklists => ({
  ...a,
  projects: mergeRecords(a.projects, b.projects, mergeProjects),
  editions: mergeRecords(a.editions, b.editions, (one, other) =>
    [...new Set([...one, ...other])].sort(),
  ),
});
