import { loadSearch, placeEngine, search } from './connect.ts';
import { searchDialog } from './dialog.ts';
import { searchForm } from './form.ts';
import { onSearchKey } from './keyboard.ts';
import { markArrival } from './marks.ts';
import { readState, writeState } from './state.ts';

declare global {
  /** What other scripts and tests may call. */
  var passerelle: { search: typeof search };
}

/**
 * @param root address of the site's root, from the page
 * @param engine address of the engine's script, from the page
 */
export function startSearch(root: string, engine: string): void {
  placeEngine(root, engine);
  globalThis.passerelle = { search };
  markArrival();
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const open = page ? startPage(page) : searchDialog();
  onSearchKey(open);
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  const intend = () => void loadSearch().catch(() => {});
  opener?.addEventListener('pointerenter', intend);
  opener?.addEventListener('focus', intend);
  opener?.addEventListener('click', (event) => {
    // A new tab is a wish of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

/** The search page: the same form, its state in the address. */
function startPage(page: HTMLElement): () => void {
  const { element, field, run } = searchForm(readState(location.search), (state) => {
    const written = writeState(state);
    const address = written === '' ? location.pathname : `?${written}`;
    try {
      history.replaceState(null, '', address);
    } catch {
      // Some browsers refuse on pages from a disk; the address then stays as it was.
    }
  });
  page.append(element);
  if (field.value) void run();
  field.focus({ preventScroll: true });
  return () => {
    field.focus();
    field.select();
  };
}
