/** What was searched for lately, on this device only. */

/** Namespaced, because pages opened from a disk share one storage with all other such pages. */
const key = 'passerelle.searches.v1';
const most = 8;

export function recentSearches(): string[] {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const searches = [query, ...recentSearches().filter((other) => other !== query)];
  try {
    localStorage.setItem(key, JSON.stringify(searches.slice(0, most)));
  } catch {
    // A full or forbidden storage costs no more than this list.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be stored need not be removed.
  }
}
