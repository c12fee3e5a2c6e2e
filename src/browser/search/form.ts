/** The search field with its filters and results, in the dialog and in the search page. */
import { texts } from '#language/browser';
import type { SearchResult } from '../../contract/search.ts';
import { doneSteps } from '../../checklist-state/done-steps.ts';
import { button, element } from '../dom.ts';
import { pageLocale } from '../page-locale.ts';
import { loadSearch, search } from './connect.ts';
import { searchFilters, type Filters } from './filters.ts';
import { moveWithArrows } from './keyboard.ts';
import { recentList } from './recent-list.ts';
import { rememberSearch } from './recent.ts';
import { resultParts, statusOf } from './results.ts';
import type { SearchState } from './state.ts';

/** Pause in typing after which a search begins, in milliseconds. */
const pause = 100;
/** Waiting longer than this, in milliseconds, is said to be waiting. */
const patience = 300;
/** Hits shown at first and with each further wish for more. */
const portion = 10;

export class SearchForm {
  readonly element: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #filters: Filters;
  readonly #status = element('p', { className: 'search-status', role: 'status' });
  readonly #results = element('div', { className: 'search-results' });
  readonly #onState: (state: SearchState) => void;
  #timer = 0;
  /** Number of the search that was begun last: the answers of others come too late. */
  #latest = 0;
  #limit = portion;

  /** @param onState called when what is searched for has changed */
  constructor(initial: SearchState, onState: (state: SearchState) => void) {
    this.#onState = onState;
    this.field = searchField(initial.query);
    this.#filters = searchFilters(initial, () => void this.run());
    this.element = element(
      'form',
      { role: 'search', className: 'search-form' },
      this.field,
      this.#filters.element,
      this.#status,
      this.#results,
    );
    this.#listen();
    this.#showRecent();
  }

  #listen(): void {
    this.field.addEventListener('focus', () => {
      loadSearch().catch(() => {});
      this.#filters.load().catch(() => {});
    });
    this.field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.run(), this.#query === '' ? 0 : pause);
    });
    this.#results.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) rememberSearch(this.#query);
    });
    this.element.addEventListener('submit', (event) => event.preventDefault());
    moveWithArrows(this.element, this.field);
  }

  get #query(): string {
    return this.field.value.trim();
  }

  /** Search now, without waiting for a pause. */
  async run(): Promise<void> {
    this.#limit = portion;
    await this.#answer();
  }

  async #answer(): Promise<void> {
    clearTimeout(this.#timer);
    const number = ++this.#latest;
    const state = { ...this.#filters.state(), query: this.#query };
    this.#onState(state);
    if (state.query === '') return this.#showRecent();
    const waiting = window.setTimeout(() => this.#say(texts.search.loading), patience);
    this.#results.setAttribute('aria-busy', 'true');
    try {
      const result = await ask(state, this.#limit);
      if (number === this.#latest) this.#show(result);
    } catch {
      if (number === this.#latest) this.#showFailure();
    } finally {
      clearTimeout(waiting);
      if (number === this.#latest) this.#results.setAttribute('aria-busy', 'false');
    }
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #show(result: SearchResult): void {
    this.#say(statusOf(result, this.#query));
    this.#results.replaceChildren(
      ...resultParts(result, {
        more: () => void this.#showMore(result.hits.length),
        search: (query) => this.#search(query),
      }),
    );
  }

  /** @param known number of hits that are shown already: the focus goes to the one behind them */
  async #showMore(known: number): Promise<void> {
    this.#limit += portion;
    await this.#answer();
    this.#results.querySelectorAll<HTMLElement>('.hit-title')[known]?.focus();
  }

  #showRecent(): void {
    this.#say('');
    this.#results.replaceChildren(...recentList((query) => this.#search(query)));
  }

  #showFailure(): void {
    this.#say(texts.search.failed);
    this.#results.replaceChildren(button(texts.search.retry, () => this.#search(this.field.value)));
  }

  /** Search for what was chosen instead of typed. */
  #search(query: string): void {
    this.field.value = query;
    this.field.focus();
    void this.run();
  }
}

const searchField = (query: string): HTMLInputElement =>
  element('input', {
    type: 'search',
    'aria-label': texts.search.label,
    placeholder: texts.search.placeholder,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    value: query,
  });

const ask = ({ query, guide, phase, kind, open }: SearchState, limit: number) =>
  search(query, {
    locale: pageLocale(),
    limit,
    ...(guide && { guide }),
    ...(phase && { phase }),
    ...(kind && { kind }),
    ...(open && { done: doneSteps(localStorage) }),
  });
