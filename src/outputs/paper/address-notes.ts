import type { Element } from 'hast';
import { h } from 'hastscript';

/** The addresses that a document names, numbered in the order in which they are first named. */
export class AddressNotes {
  readonly #numbers = new Map<string, number>();

  /** The mark that stands behind the words of a link. */
  mark(url: string): Element {
    let number = this.#numbers.get(url);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(url, number);
    }
    return h('sup.note-mark', h('a', { href: `#note-${number}` }, `[${number}]`));
  }

  /** The list of the addresses; null where the document names none. */
  list(heading: Element): Element | null {
    if (this.#numbers.size === 0) return null;
    return h('section.notes', [
      heading,
      h(
        'ol',
        [...this.#numbers].map(([url, number]) =>
          h('li', { id: `note-${number}` }, h('a.external', { href: url }, url)),
        ),
      ),
    ]);
  }
}
