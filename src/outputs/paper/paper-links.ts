/** Links on paper: a number to look up, a numbered address, or words alone. */
import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { posix } from 'node:path';
import { h } from 'hastscript';
import { fill } from '../../languages/fill.ts';
import type { PaperTexts } from '../../languages/language.ts';
import type { AddressNotes } from './address-notes.ts';
import { anchorId } from './paper-body.ts';

/** Where a topic stands on paper. */
export interface PaperTarget {
  title: string;
  /** Number in its guide; null where no guide counts it. */
  number: string | null;
  /** Title of its guide where that is another than the document's. */
  otherGuide: string | null;
  /** Id of its part of the document; null where it stands in another document. */
  anchor: string | null;
}

export interface LinkPlace {
  /** Path in the site of the topic that holds the link. */
  from: string;
  /** Begins the ids of that topic. */
  prefix: string;
  /** Topics by the path of their page in the site. */
  targetOf: (path: string) => PaperTarget | null;
  notes: AddressNotes;
  texts: PaperTexts;
}

export function showPaperLink(link: Element, place: LinkPlace): ElementContent[] {
  const href = String(link.properties.href ?? '');
  if (href === '') return link.children;
  if (href.startsWith('#')) {
    link.properties.href = `#${anchorId(place.prefix, href.slice(1))}`;
    return [link];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return showAddress(link, href, place);
  const [page, anchor] = href.split('#', 2) as [string, string?];
  const target = place.targetOf(posix.join(posix.dirname(place.from), page));
  if (!target) return link.children;
  return target.anchor === null
    ? [...link.children, awayNote(target, toText(link), place.texts)]
    : inDocument(link, { ...target, anchor: target.anchor }, anchor, place);
}

/** An address whose words are the address itself needs no note. */
function showAddress(link: Element, href: string, { notes }: LinkPlace): ElementContent[] {
  const words = toText(link).trim();
  const bare = (url: string) => url.replace(/^(mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '');
  return bare(words) === bare(href) ? [link] : [link, notes.mark(href)];
}

function inDocument(
  link: Element,
  target: PaperTarget & { anchor: string },
  anchor: string | undefined,
  { prefix, texts }: LinkPlace,
): ElementContent[] {
  const id = anchor ? anchorId(target.anchor, anchor) : target.anchor;
  link.properties.href = `#${id}`;
  if (target.anchor === prefix || target.number === null) return [link];
  return [
    link,
    h('span.see', [` (${fill(texts.see, { number: target.number })}`, pageOf(id), ')']),
  ];
}

/** Where the page number of an anchor is put, once it is known. */
export const pageOf = (anchor: string): Element => h('span.page-of', { dataPageOf: anchor });

/** Where to look for a topic that stands in another document. */
function awayNote(target: PaperTarget, words: string, texts: PaperTexts): Element {
  const { title, number, otherGuide } = target;
  if (otherGuide !== null)
    return h('span.see', ` (${fill(texts.otherGuide, { title, guide: otherGuide })})`);
  const pattern = texts.elsewhere;
  const text = fill(pattern, { number: number ?? '', title });
  // Words that are the title already need no second one.
  const short = fill(pattern.split(',')[0]!, { number: number ?? '' });
  return h('span.see', ` (${words.trim() === title ? short : text})`);
}
