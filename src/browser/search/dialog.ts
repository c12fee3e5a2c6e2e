import { texts } from '#language/browser';
import { searchPath } from '../../contract/site-paths.ts';
import { pageLocale } from '../page-locale.ts';
import { siteRoot } from './connect.ts';
import { element } from './element.ts';
import { searchForm } from './form.ts';
import { rememberSearch } from './recent.ts';
import { readState, writeState } from './state.ts';

/** The search dialog, made when it is first opened. @returns what opens it, with words already typed. */
export function searchDialog(): (typed: string) => void {
  let opened: ReturnType<typeof makeDialog> | undefined;
  return (typed) => {
    opened ??= makeDialog();
    const { dialog, field, run } = opened;
    if (!dialog.open) dialog.showModal();
    field.focus();
    if (typed === '') field.select();
    else {
      field.value = typed;
      void run();
    }
  };
}

function makeDialog(): {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  run: () => Promise<void>;
} {
  const page = element('a', { className: 'search-page-link' }, [texts.search.asPage]);
  const {
    element: form,
    field,
    run,
  } = searchForm(readState(''), (state) => {
    const address = new URL(searchPath(pageLocale()), siteRoot());
    address.search = writeState(state);
    page.href = address.href;
  });
  page.href = new URL(searchPath(pageLocale()), siteRoot()).href;
  const close = element('button', { type: 'button', className: 'search-close' }, [
    texts.search.close,
  ]);
  const dialog = element('dialog', { className: 'search', ariaLabel: texts.search.label }, [
    form,
    element('p', { className: 'search-foot' }, [
      element('span', { className: 'search-keys' }, [texts.search.keys]),
      page,
      close,
    ]),
  ]);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('keydown', (event) => {
    // A search field would keep the first Escape for itself, to empty itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    if (event.key === 'Enter' && event.target === field) void openFirst(dialog, field, run);
  });
  // A link to a place in this very page leaves the dialog open in front of it.
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link && link.pathname === location.pathname) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, field, run };
}

async function openFirst(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  run: () => Promise<void>,
): Promise<void> {
  if (field.value.trim() === '') return;
  await run();
  const first = dialog.querySelector<HTMLAnchorElement>('[data-topic]');
  if (!first || !dialog.open) return;
  rememberSearch(field.value.trim());
  first.click();
}
