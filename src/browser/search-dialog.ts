import { count, fill } from '../i18n/fill.ts';
import type { Locale } from '../guide/types.ts';
import { texts } from '#texts';
import { loadSearch, search } from './search-engine.ts';

/** Pause in typing after which a search begins, in milliseconds. */
const pause = 120;

/** The search field, in a dialog on every page and in the search page itself. */
export function startSearch(root: string): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    const { field } = searchForm(page, root);
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    if (field.value) field.dispatchEvent(new Event('input'));
  }
  const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  let dialog: HTMLDialogElement | undefined;
  const open = () => {
    dialog ??= searchDialog(root);
    if (!dialog.open) dialog.showModal();
    void loadSearch(root);
    dialog.querySelector('input')!.select();
  };
  opener?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest(
      'input:not([type=checkbox]), textarea, select',
    );
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !controlK) return;
    event.preventDefault();
    open();
  });
}

function searchDialog(root: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', texts.searchLabel);
  searchForm(dialog, root);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = texts.searchClose;
  close.addEventListener('click', () => dialog.close());
  dialog.append(close);
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

function searchForm(parent: HTMLElement, root: string): { field: HTMLInputElement } {
  const field = document.createElement('input');
  field.type = 'search';
  field.setAttribute('aria-label', texts.searchLabel);
  field.placeholder = texts.searchPlaceholder;
  field.autocomplete = 'off';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'hits';
  parent.append(field, status, list);
  let timer = 0;
  let latest = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const mine = ++latest;
      const query = field.value.trim();
      if (query === '') {
        list.replaceChildren();
        status.textContent = '';
        return;
      }
      try {
        const hits = await search(query, { root, locale: document.documentElement.lang as Locale });
        if (mine !== latest) return;
        list.replaceChildren(
          ...hits.map(({ topic, path, title, excerpt, lang }) => {
            const item = document.createElement('li');
            const link = document.createElement('a');
            link.href = `${root}/${path}`;
            link.dataset.topic = topic;
            link.textContent = title;
            const words = document.createElement('p');
            words.lang = lang;
            words.innerHTML = excerpt;
            item.append(link, words);
            return item;
          }),
        );
        status.textContent =
          hits.length === 0
            ? fill(texts.searchNothing, { query })
            : count(texts.searchResults, hits.length, document.documentElement.lang);
      } catch {
        status.textContent = texts.searchFailed;
      }
    }, pause);
  });
  parent.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...list.querySelectorAll('a')] as HTMLElement[];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]!.focus();
  });
  return { field };
}
