export interface Ranked<T> {
  page: T;
  score: number;
}

/**
 * Put the answers to several forms of one query together: scores add up, so that what both forms find
 * comes first.
 */
export function merge<T extends { id: string; score: number }>(lists: T[][]): Ranked<T>[] {
  const merged = new Map<string, Ranked<T>>();
  for (const list of lists)
    for (const page of list) {
      const known = merged.get(page.id);
      if (known) known.score += page.score;
      else merged.set(page.id, { page, score: page.score });
    }
  return [...merged.values()].sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1));
}
