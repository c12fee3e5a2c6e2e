import { searchForm } from './form.ts';
import { readState, writeState } from './state.ts';

/** The search page: the form of the dialog, its state in the address. @returns what puts the focus in it. */
export function searchPage(page: HTMLElement): () => void {
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
