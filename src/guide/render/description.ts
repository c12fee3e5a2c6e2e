import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Length of a description in characters, at most. */
const longest = 200;

/** The first sentences of a topic, for lists and search engines. */
export function describe(root: Root): string {
  const paragraph = root.children.find(
    (node) => node.type === 'paragraph' && toString(node).length > 40,
  );
  const text = paragraph
    ? toString(paragraph)
        .replace(/[\s\u00A0]+/g, ' ')
        .trim()
    : '';
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const sentence = cut.lastIndexOf('. ');
  return sentence > 60 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
