import { texts } from '#language/offline';
import { fill } from '../../languages/fill.ts';
import type { Locale } from '../../languages/index.ts';
import type { Choice, EditionIndex } from '../../contract/edition.ts';
import { button, element, megabytes, shownDate } from './elements.ts';
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
  readonly #status = element('p', { role: 'status', class: 'keep-status' });
  readonly #running = element('div', { class: 'keep-running' });
  readonly #bar = element('progress', { 'aria-label': texts.progress });
  readonly #share = element('span', { class: 'keep-share' });
  readonly #offers = element('div', { class: 'keep-offers' });
  readonly #guides = element('div', { class: 'keep-guides' });
  readonly #room = element('p', { class: 'keep-room' });
  readonly #actions: RowActions;

  constructor(place: HTMLElement, actions: RowActions) {
    this.#actions = actions;
    const cancel = button(texts.cancel, { 'data-key': 'cancel' }, actions.cancel);
    this.#running.append(this.#bar, this.#share, cancel);
    this.#running.hidden = true;
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
        button(texts.goOn, { 'data-key': 'go-on', class: 'button' }, goOn),
      ];
    if (kept && offered && kept.index.edition !== offered.edition)
      return [
        element('p', {}, fill(texts.newer, { date: shownDate(offered.date) })),
        button(
          fill(texts.update, { size: megabytes(bytesOf(offered, kept.choices)) }),
          { 'data-key': 'update', class: 'button' },
          goOn,
        ),
      ];
    return [];
  }

  #guide({ id, title, locales }: EditionIndex['guides'][number], state: PageState, busy: boolean) {
    const page = document.documentElement.lang as Locale;
    const lang = title[page] ? page : (Object.keys(title)[0] as Locale);
    const section = element('section', { id, class: 'keep-guide' });
    const list = element('ul');
    const name = title[lang] ?? id;
    list.append(...locales.map((locale) => this.#row(`${id}/${locale}`, name, state, busy)));
    section.append(element('h2', { lang }, name), list);
    return section;
  }

  #row(choice: Choice, guide: string, state: PageState, busy: boolean): HTMLElement {
    const { kept, offered } = state;
    const locale = choice.split('/')[1] as Locale;
    const language = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(
      locale,
    )!;
    const row = element('li');
    const isKept = kept?.choices.includes(choice) ?? false;
    row.append(element('span', { class: 'keep-language' }, language));
    const act = (text: string, action: () => void) =>
      button(text, { 'data-key': choice, 'aria-label': `${text} – ${guide}, ${language}` }, action);
    if (isKept) {
      row.append(
        element(
          'span',
          { class: 'keep-state' },
          fill(texts.kept, { date: shownDate(kept!.index.date) }),
        ),
        act(texts.remove, () => this.#actions.remove(choice)),
      );
    } else if (offered && !busy) {
      const size = megabytes(bytesToAdd(state, choice));
      row.append(act(fill(texts.keep, { size }), () => this.#actions.keep(choice)));
    } else row.append(element('span', { class: 'keep-state' }, texts.notKept));
    return row;
  }

  begin(choices: readonly Choice[]): void {
    this.#offers.replaceChildren();
    for (const other of this.#guides.querySelectorAll('button')) other.disabled = true;
    this.#status.textContent = fill(texts.downloading, { count: choices.length });
    this.#bar.removeAttribute('value');
    this.#share.textContent = '';
    this.#running.hidden = false;
    this.#running.querySelector('button')!.focus();
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
