import { texts } from '#language/browser';
import { searchPath } from '../../contract/site-paths.ts';
import { button, element } from '../dom.ts';
import { pageLocale } from '../page-locale.ts';
import { siteRoot } from './connect.ts';
import { SearchForm } from './form.ts';
import { rememberSearch } from './recent.ts';
import { readAddress, writeAddress, type SearchState } from './state.ts';

interface SearchDialog {
  dialog: HTMLDialogElement;
  form: SearchForm;
}

/** The search dialog, made when it is first opened. @returns what opens it, with words already typed. */
export function searchDialog(): (typed: string) => void {
  let made: SearchDialog | undefined;
  return (typed) => {
    made ??= makeDialog();
    const { dialog, form } = made;
    if (!dialog.open) dialog.showModal();
    form.field.focus();
    if (typed === '') form.field.select();
    else {
      form.field.value = typed;
      void form.run();
    }
  };
}

function makeDialog(): SearchDialog {
  const nothing = readAddress('');
  const page = element(
    'a',
    { className: 'search-page-link', href: searchPageAt(nothing) },
    texts.search.asPage,
  );
  const form = new SearchForm(nothing, (state) => {
    page.href = searchPageAt(state);
  });
  const dialog = element(
    'dialog',
    { className: 'search', 'aria-label': texts.search.label },
    form.element,
    element(
      'p',
      { className: 'search-foot' },
      element('span', { className: 'search-keys' }, texts.search.keys),
      page,
      button(texts.search.close, () => dialog.close(), { className: 'search-close' }),
    ),
  );
  closeByClick(dialog);
  listenToKeys({ dialog, form });
  document.body.append(dialog);
  return { dialog, form };
}

/** Address of the page that searches for the same. */
function searchPageAt(state: SearchState): string {
  const address = new URL(searchPath(pageLocale()), siteRoot());
  address.search = writeAddress(state);
  return address.href;
}

function closeByClick(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    // A link to a place in this very page leaves the dialog open in front of it.
    const isHere = link !== null && link.pathname === location.pathname;
    if (target === dialog || isHere) dialog.close();
  });
}

function listenToKeys({ dialog, form }: SearchDialog): void {
  dialog.addEventListener('keydown', (event) => {
    // A search field would keep the first Escape for itself, to empty itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    if (event.key === 'Enter' && event.target === form.field) void openFirst({ dialog, form });
  });
}

async function openFirst({ dialog, form }: SearchDialog): Promise<void> {
  const query = form.field.value.trim();
  if (query === '') return;
  await form.run();
  const first = dialog.querySelector<HTMLAnchorElement>('[data-topic]');
  if (!first || !dialog.open) return;
  rememberSearch(query);
  first.click();
}
