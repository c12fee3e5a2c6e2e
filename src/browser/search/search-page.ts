import { SearchForm } from './form.ts';
import { readAddress, writeAddress } from './state.ts';

/** The search page: the form of the dialog, its state in the address. @returns what puts the focus in it. */
export function searchPage(page: HTMLElement): () => void {
  const form = new SearchForm(readAddress(location.search), (state) => {
    const written = writeAddress(state);
    const address = written === '' ? location.pathname : `?${written}`;
    try {
      history.replaceState(null, '', address);
    } catch {
      // Some browsers refuse on pages from a disk; the address then stays as it was.
    }
  });
  const { element, field } = form;
  page.append(element);
  if (field.value) void form.run();
  field.focus({ preventScroll: true });
  return () => {
    field.focus();
    field.select();
  };
}
