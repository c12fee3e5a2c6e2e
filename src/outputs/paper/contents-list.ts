import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PaperTexts } from '../../languages/language.ts';
import type { PaperPart } from './paper-parts.ts';
import { pageOf } from './paper-links.ts';

/** The contents of a document, with the place for each part's page number. */
export function contentsList(parts: PaperPart[], texts: PaperTexts): Element | null {
  if (parts.length === 0) return null;
  const top = Math.min(...parts.map(({ depth }) => depth));
  return h('nav.contents-list', { ariaLabelledBy: ['contents'] }, [
    h('h2', { id: 'contents' }, texts.contents),
    listFrom(parts, top),
  ]);
}

/** Parts of the given depth as items, those below them as lists inside. */
function listFrom(parts: PaperPart[], depth: number): Element {
  const items: Element[] = [];
  for (let at = 0; at < parts.length;) {
    const next = parts.findIndex((part, index) => index > at && part.depth <= depth);
    const end = next < 0 ? parts.length : next;
    const below = parts.slice(at + 1, end);
    items.push(
      h('li', [entryOf(parts[at]!), ...(below.length > 0 ? [listFrom(below, depth + 1)] : [])]),
    );
    at = end;
  }
  return h('ol', items);
}

const entryOf = ({ id, title, number }: PaperPart): Element =>
  h('a', { href: `#${id}` }, [h('span.words', title.shown(number)), h('span.dots'), pageOf(id)]);
