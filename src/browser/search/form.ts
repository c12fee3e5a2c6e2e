/** The search field with its filters and results, in the dialog and in the search page. */
import { count, fill } from '../../languages/fill.ts';
import type { Locale } from '../../languages/index.ts';
import { texts } from '#language/browser';
import { doneSteps } from '../../checklist-state/done-steps.ts';
import { loadSearch, search } from './connect.ts';
import { element } from './element.ts';
import { searchFilters } from './filters.ts';
import { hitItem } from './hits.ts';
import { moveWithArrows } from './keyboard.ts';
import { rememberSearch } from './recent.ts';
import { recentList } from './recent-list.ts';
import type { SearchState } from './state.ts';
import type { SearchResult } from '../../contract/search.ts';

/** Pause in typing after which a search begins, in milliseconds. */
const pause = 100;
/** Waiting longer than this, in milliseconds, is said to be waiting. */
const patience = 300;
/** Hits shown at first and with each further wish for more. */
const portion = 10;

export interface SearchForm {
  element: HTMLElement;
  field: HTMLInputElement;
  /** Search now, without waiting for a pause. */
  run: () => Promise<void>;
  state: () => SearchState;
}

/** @param onState called when what is searched for has changed */
export function searchForm(
  initial: SearchState,
  onState: (state: SearchState) => void = () => {},
): SearchForm {
  const field = element('input', {
    type: 'search',
    ariaLabel: texts.search.label,
    placeholder: texts.search.placeholder,
    autocomplete: 'off',
    spellcheck: false,
    value: initial.query,
  });
  field.setAttribute('enterkeyhint', 'search');
  const status = element('p', { className: 'search-status', role: 'status' });
  const results = element('div', { className: 'search-results' });
  const filters = searchFilters(initial, () => void run());
  let timer = 0;
  let latest = 0;
  let limit = portion;

  const state = (): SearchState => ({ ...filters.state(), query: field.value.trim() });
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };

  async function run(keepLimit = false): Promise<void> {
    clearTimeout(timer);
    const mine = ++latest;
    if (!keepLimit) limit = portion;
    onState(state());
    if (field.value.trim() === '') return showRecent();
    const waiting = window.setTimeout(() => say(texts.search.loading), patience);
    results.ariaBusy = 'true';
    try {
      const result = await answer(state(), limit);
      if (mine === latest) show(result);
    } catch {
      if (mine === latest) showFailure();
    } finally {
      clearTimeout(waiting);
      if (mine === latest) results.ariaBusy = 'false';
    }
  }

  function showRecent(): void {
    say('');
    results.replaceChildren(
      ...recentList((query) => {
        field.value = query;
        field.focus();
        void run();
      }),
    );
  }

  function show(result: SearchResult): void {
    const { total, hits, corrected } = result;
    say(statusOf(result, field.value.trim()));
    const shown = results.querySelectorAll('.hit').length;
    const list = element('ol', { className: 'hits' }, hits.map(hitItem));
    const more = element('button', { type: 'button', className: 'search-more' }, [
      texts.search.more,
    ]);
    more.addEventListener('click', async () => {
      limit += portion;
      await run(true);
      results.querySelectorAll<HTMLElement>('.hit-title')[shown]?.focus();
    });
    results.replaceChildren(
      ...(corrected === null ? [] : [correction(corrected)]),
      ...(total === 0 ? [element('p', { className: 'search-advice' }, [texts.search.advice])] : []),
      list,
      ...(total > hits.length ? [more] : []),
    );
  }

  /** The results are there already; the button makes the better spelling the query. */
  function correction(corrected: string): HTMLElement {
    const button = element('button', { type: 'button', className: 'search-corrected' }, [
      corrected,
    ]);
    button.addEventListener('click', () => {
      field.value = corrected;
      field.focus();
      void run();
    });
    return element('p', { className: 'search-correction' }, [texts.search.didYouMean, ' ', button]);
  }

  function showFailure(): void {
    say(texts.search.failed);
    const again = element('button', { type: 'button' }, [texts.search.retry]);
    again.addEventListener('click', () => {
      field.focus();
      void run();
    });
    results.replaceChildren(again);
  }

  field.addEventListener('focus', () => {
    loadSearch().catch(() => {});
    filters.load().catch(() => {});
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), field.value.trim() === '' ? 0 : pause);
  });
  results.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) rememberSearch(field.value.trim());
  });
  const form = element('form', { role: 'search', className: 'search-form' }, [
    field,
    filters.element,
    status,
    results,
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  moveWithArrows(form, field);
  showRecent();
  return { element: form, field, run, state };
}

const answer = ({ query, guide, phase, kind, open }: SearchState, limit: number) =>
  search(query, {
    locale: document.documentElement.lang as Locale,
    limit,
    ...(guide && { guide }),
    ...(phase && { phase }),
    ...(kind && { kind }),
    ...(open && { done: doneSteps(localStorage) }),
  });

const statusOf = ({ total, corrected }: SearchResult, query: string): string => {
  const found = count(texts.search.results, total, document.documentElement.lang);
  if (total === 0) return fill(texts.search.nothing, { query });
  return corrected === null ? found : `${fill(texts.search.correctedTo, { corrected })} ${found}`;
};
