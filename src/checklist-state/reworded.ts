/**
 * Where a step went whose words have changed. A step's id follows its English words, so new words make
 * a new id; the editions in which something was marked tell which step stood there before.
 *
 * Between two steps that both editions have, vanished steps are the new ones there, in order. Where the
 * steps have only changed places, as many as there were, what is left is paired by place. Nothing else
 * is paired: a tick on a step that nobody has done would be worse than one that is to be set again.
 *
 * @returns old ids by new id
 */
export function pairReworded(before: string[], now: string[]): Map<string, string> {
  const kept = new Set(before.filter((id) => now.includes(id)));
  const gone = gaps(before, kept);
  const pairs = new Map<string, string>();
  for (const [gap, fresh] of gaps(now, kept))
    for (const [index, old] of (gone.get(gap) ?? []).entries())
      if (fresh[index]) pairs.set(fresh[index], old);
  if (before.length !== now.length) return pairs;
  const used = new Set(pairs.values());
  for (const [index, id] of now.entries()) {
    const old = before[index]!;
    if (!kept.has(id) && !kept.has(old) && !pairs.has(id) && !used.has(old)) pairs.set(id, old);
  }
  return pairs;
}

/** The ids that only one edition has, by the ids that both have before and after them. */
function gaps(ids: string[], kept: Set<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let previous = '';
  let run: string[] = [];
  for (const id of [...ids, '']) {
    if (id !== '' && !kept.has(id)) {
      run.push(id);
      continue;
    }
    if (run.length > 0) found.set(`${previous} ${id}`, run);
    previous = id;
    run = [];
  }
  return found;
}
