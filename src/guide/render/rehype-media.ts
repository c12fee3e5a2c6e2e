import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** An image as the page shows it. */
export interface ShownImage {
  href: string;
  width?: number;
  height?: number;
}

export interface MediaOptions {
  /** @returns null where the input lacks the image */
  resolve: (url: string, offset: number | undefined) => ShownImage | null;
  missingLabel: string;
}

/** Give images their address and size; one that is missing shows its alternative text. */
export const rehypeMedia: Plugin<[MediaOptions], Root> =
  ({ resolve, missingLabel }) =>
  (root) => {
    visit(root, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined) return;
      const image = resolve(String(element.properties.src ?? ''), element.position?.start.offset);
      const { lang } = element.properties;
      const alt = String(element.properties.alt ?? '').replace(/\s+/g, ' ');
      const title = String(element.properties.title ?? '').trim();
      if (!image) {
        parent.children[index] = missing(missingLabel, alt || title, lang);
        return;
      }
      const { href, width, height } = image;
      element.properties = {
        src: href,
        alt,
        loading: 'lazy',
        decoding: 'async',
        ...(width && height && { width, height }),
        ...(title && title !== alt && { title }),
        lang,
      };
      if (parent.type === 'element' && parent.tagName === 'a') return;
      parent.children[index] = {
        type: 'element',
        tagName: 'a',
        properties: { href, className: ['image'] },
        children: [element],
      };
      return index + 1;
    });
  };

const missing = (label: string, text: string, lang: unknown): Element => {
  const words: ElementContent = { type: 'text', value: text };
  const marked: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { lang: String(lang) },
    children: [words],
  };
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['missing-image'] },
    children: [{ type: 'text', value: `${label} ` }, lang ? marked : words],
  };
};
