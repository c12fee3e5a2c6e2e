/** A topic's body as it stands in a document: a copy with ids, levels and images of its own. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { posix } from 'node:path';
import { h } from 'hastscript';
import { relativeHref } from '../../guide/addresses/relative-href.ts';
import { codeLines } from './code-lines.ts';

export interface BodyPlace {
  /** Begins the ids of the topic, which are unique in the topic only. */
  prefix: string;
  /** Level of the topic's title, 1 to 6. */
  level: number;
  /** Path in the site of the topic's page. */
  from: string;
  /** Path in the site of the document. */
  to: string;
  /** Shows a link; the words are already those of the document. */
  showLink: (link: Element) => ElementContent[];
  /** Word before the line for a verification's result. */
  result: string;
}

/** The id in a document of an anchor of a topic. */
export const anchorId = (prefix: string, anchor: string): string => `${prefix}--${anchor}`;

/** The topic's tree is left as it is. */
export function paperBody(tree: Root, place: BodyPlace): ElementContent[] {
  return tree.children.flatMap((node) => copy(node, place));
}

function copy(node: RootContent, place: BodyPlace): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => copy(child, place));
  const element: Element = {
    type: 'element',
    tagName: node.tagName,
    properties: propertiesIn(node, place),
    children,
  };
  return reshape(element, place);
}

function propertiesIn({ properties }: Element, { prefix }: BodyPlace): Element['properties'] {
  // Paper has a line of its own for a result.
  const { id, ariaLabelledBy, tabIndex: _, dataResult: __, ...rest } = properties;
  return {
    ...rest,
    ...(id !== undefined && { id: anchorId(prefix, String(id)) }),
    ...(Array.isArray(ariaLabelledBy) && {
      ariaLabelledBy: ariaLabelledBy.map((other) => anchorId(prefix, String(other))),
    }),
  };
}

function reshape(element: Element, place: BodyPlace): ElementContent[] {
  const { tagName, properties, children } = element;
  if (/^h[2-6]$/.test(tagName)) {
    element.tagName = `h${Math.min(6, Number(tagName[1]) + place.level - 1)}`;
    return [element];
  }
  switch (tagName) {
    case 'a':
      // On the page an image opens large; on paper it cannot.
      if (String(properties.className) === 'image') return children;
      return place.showLink(element);
    case 'img':
      return [imageIn(element, place)];
    case 'pre':
      return [codeLines(element)];
    case 'div':
      // A frame that scrolls; paper does not.
      return String(properties.className) === 'table' ? children : [element];
    case 'li':
      return [withResultLine(element, place)];
    default:
      return [element];
  }
}

function imageIn(element: Element, { from, to }: BodyPlace): Element {
  const { src, alt, width, height } = element.properties;
  const file = posix.join(posix.dirname(from), String(src));
  return h('img', { src: relativeHref(to, file), alt, width, height });
}

/** Verifications leave room to write what was found. */
function withResultLine(item: Element, { result }: BodyPlace): Element {
  if (item.properties.dataKind !== 'verification') return item;
  const step = item.children.find(
    (child): child is Element =>
      child.type === 'element' && String(child.properties.className) === 'step',
  );
  step?.children.push(resultLine(result));
  return item;
}

export const resultLine = (result: string): Element =>
  h('p.result', [h('span', result), ' ', h('span.rule')]);
