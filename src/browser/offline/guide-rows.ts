import { texts } from '#language/offline';
import { fill } from '../../languages/fill.ts';
import type { Locale } from '../../languages/index.ts';
import type { Choice, EditionIndex } from '../../contract/edition.ts';
import { button, element } from '../dom.ts';
import { languageName, longDate, megabytes } from '../format.ts';
import { pageLocale } from '../page-locale.ts';
import { bytesOf, bytesToAdd, type PageState } from './page-state.ts';

export interface RowActions {
  keep: (choice: Choice) => void;
  /** Finish a download, or bring what is kept up to date. */
  goOn: () => void;
  cancel: () => void;
  remove: (choice: Choice) => void;
}

/** What the page shows: a line for each guide and language, and one for what is going on. */
export class GuideRows {
  readonly #status = element('p', { role: 'status', className: 'keep-status' });
  readonly #bar = element('progress', { 'aria-label': texts.progress });
  readonly #share = element('span', { className: 'keep-share' });
  readonly #cancel: HTMLButtonElement;
  readonly #running: HTMLElement;
  readonly #offers = element('div', { className: 'keep-offers' });
  readonly #guides = element('div', { className: 'keep-guides' });
  readonly #room = element('p', { className: 'keep-room' });
  readonly #actions: RowActions;

  constructor(place: HTMLElement, actions: RowActions) {
    this.#actions = actions;
    this.#cancel = button(texts.cancel, actions.cancel, { 'data-key': 'cancel' });
    this.#running = element(
      'div',
      { className: 'keep-running', hidden: true },
      this.#bar,
      this.#share,
      this.#cancel,
    );
    place.replaceChildren(this.#status, this.#running, this.#offers, this.#guides, this.#room);
  }

  show(state: PageState, fault: string): void {
    const { offered, kept, begun } = state;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
    this.#running.hidden = true;
    this.#status.textContent = fault || (offered ? '' : texts.serverAway);
    this.#offers.replaceChildren(...this.#offersOf(state));
    const shown = offered ?? kept?.index;
    this.#guides.replaceChildren(
      ...(shown?.guides ?? []).map((guide) => this.#guide(guide, state, begun !== null)),
    );
    if (focused) this.#focus(focused);
  }

  /** Buttons come and go with what they do: the focus goes to the one in its place. */
  #focus(key: string): void {
    const twin = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
      (other) => other.dataset.key === key && other.offsetParent,
    );
    const next = twin ?? this.#offers.querySelector('button') ?? this.#status;
    next.tabIndex = next === this.#status ? -1 : 0;
    next.focus();
  }

  #offersOf({ offered, kept, begun }: PageState): HTMLElement[] {
    const { goOn } = this.#actions;
    if (begun && offered)
      return [
        element('p', {}, texts.begun),
        button(texts.goOn, goOn, { 'data-key': 'go-on', className: 'button' }),
      ];
    if (kept && offered && kept.index.edition !== offered.edition)
      return [
        element('p', {}, fill(texts.newer, { date: dateOf(offered) })),
        button(fill(texts.update, { size: megabytes(bytesOf(offered, kept.choices)) }), goOn, {
          'data-key': 'update',
          className: 'button',
        }),
      ];
    return [];
  }

  #guide({ id, title, locales }: EditionIndex['guides'][number], state: PageState, busy: boolean) {
    const page = pageLocale();
    const lang = title[page] ? page : (Object.keys(title)[0] as Locale);
    const name = title[lang] ?? id;
    return element(
      'section',
      { id, className: 'keep-guide' },
      element('h2', { lang }, name),
      element(
        'ul',
        {},
        ...locales.map((locale) => this.#row(`${id}/${locale}`, name, state, busy)),
      ),
    );
  }

  #row(choice: Choice, guide: string, state: PageState, busy: boolean): HTMLElement {
    const language = languageName(choice.split('/')[1]!);
    return element(
      'li',
      {},
      element('span', { className: 'keep-language' }, language),
      ...this.#stateOf(choice, `${guide}, ${language}`, state, busy),
    );
  }

  /** What has become of a choice, and what can be done about it. */
  #stateOf(choice: Choice, name: string, state: PageState, busy: boolean): HTMLElement[] {
    const { kept, offered } = state;
    const act = (text: string, action: () => void) =>
      button(text, action, { 'data-key': choice, 'aria-label': `${text} – ${name}` });
    const say = (text: string) => element('span', { className: 'keep-state' }, text);
    if (kept?.choices.includes(choice))
      return [
        say(fill(texts.kept, { date: dateOf(kept.index) })),
        act(texts.remove, () => this.#actions.remove(choice)),
      ];
    if (!offered || busy) return [say(texts.notKept)];
    const size = megabytes(bytesToAdd(state, choice));
    return [act(fill(texts.keep, { size }), () => this.#actions.keep(choice))];
  }

  begin(choices: readonly Choice[]): void {
    this.#offers.replaceChildren();
    for (const other of this.#guides.querySelectorAll('button')) other.disabled = true;
    this.#status.textContent = fill(texts.downloading, { count: choices.length });
    this.#bar.removeAttribute('value');
    this.#share.textContent = '';
    this.#running.hidden = false;
    this.#cancel.focus();
  }

  progress(done: number, total: number): void {
    this.#bar.max = total;
    this.#bar.value = done;
    this.#share.textContent = fill(texts.share, {
      percent: Math.floor((done / total) * 100),
      done: megabytes(done),
      total: megabytes(total),
    });
  }

  /** @param usage bytes that this site takes in the browser; @param quota bytes that it may take */
  showRoom(usage: number, quota: number): void {
    this.#room.textContent = fill(texts.room, { used: megabytes(usage), free: megabytes(quota) });
  }
}

const dateOf = ({ date }: EditionIndex): string => (date ? longDate(date) : texts.undated);
