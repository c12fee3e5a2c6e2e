import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** A link as the page shows it. */
export type ShownLink =
  | { kind: 'internal'; href: string; title?: string; note?: string }
  | { kind: 'external'; href: string }
  /** The words stay, with a note on why there is no link. */
  | { kind: 'none'; note: string };

export interface TopicLinkOptions {
  /** @param offset of the link in the parsed text */
  resolve: (url: string, offset: number | undefined) => ShownLink;
  /** Says that a link leaves the guide and needs the internet. */
  externalLabel: string;
}

/** Give links the address that they have in the site, and tell apart those that leave it. */
export const rehypeTopicLinks: Plugin<[TopicLinkOptions], Root> =
  ({ resolve, externalLabel }) =>
  (root) => {
    visit(root, 'element', (element) => {
      if (element.tagName !== 'a') return;
      const url = String(element.properties.href ?? '');
      const link = resolve(url, element.position?.start.offset);
      if (isEmpty(element))
        element.children = [
          { type: 'text', value: (link.kind === 'internal' && link.title) || url },
        ];
      if (link.kind === 'none') showWithoutLink(element, link.note);
      else {
        element.properties.href = link.href;
        if (link.kind === 'external')
          element.properties = {
            ...element.properties,
            className: ['external'],
            rel: ['noreferrer'],
            title: element.properties.title ?? externalLabel,
          };
        else if (link.note) element.children.push(note(link.note));
      }
    });
  };

function showWithoutLink(element: Element, text: string): void {
  element.tagName = 'span';
  element.properties = { className: ['not-here'] };
  element.children.push(note(text));
}

/** A translation may lose the words of a link; a link without words leads nobody anywhere. */
const isEmpty = (element: Element): boolean =>
  toText(element).trim() === '' &&
  !element.children.some((child) => child.type === 'element' && child.tagName === 'img');

const note = (value: string): Element => ({
  type: 'element',
  tagName: 'small',
  properties: {},
  children: [{ type: 'text', value: ` (${value})` }],
});
