import { loadScript } from '../load-script.ts';
import { once } from '../once.ts';
import { onSearchKey } from './keyboard.ts';
import { markArrival } from './marks.ts';
import type { SearchOptions, SearchResult } from '../../contract/search.ts';

/** What the separately loaded interface offers. */
interface SearchInterface {
  /** @param typed what the reader typed while the interface was being loaded */
  open: (typed: string) => void;
  /** Get ready to search. */
  warm: () => void;
}

declare global {
  /** What other scripts and tests may call. */
  var passerelle: { search: (query: string, options: SearchOptions) => Promise<SearchResult> };
  var passerelleSearch: SearchInterface | undefined;
}

/** @param address of the interface's script, from the page */
export function startSearch(address: string): void {
  const load = once(async () => {
    await loadScript(address);
    return globalThis.passerelleSearch!;
  });
  globalThis.passerelle = {
    search: (query, options) => load().then(() => globalThis.passerelle.search(query, options)),
  };
  markArrival();
  if (document.querySelector('[data-search-page]')) void load();
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  const open = () => void openWhenLoaded(load(), opener?.href);
  const intend = () =>
    void load().then(
      ({ warm }) => warm(),
      () => {},
    );
  onSearchKey(open);
  opener?.addEventListener('pointerenter', intend);
  opener?.addEventListener('focus', intend);
  opener?.addEventListener('click', (event) => {
    // A new tab is a wish of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

/** Open the interface; what is typed meanwhile is not lost, and where it cannot be had the page is tried. */
async function openWhenLoaded(
  loading: Promise<SearchInterface>,
  page: string | undefined,
): Promise<void> {
  let typed = '';
  const collect = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
  };
  document.addEventListener('keydown', collect, true);
  try {
    (await loading).open(typed);
  } catch {
    if (page) location.assign(page);
  } finally {
    document.removeEventListener('keydown', collect, true);
  }
}
