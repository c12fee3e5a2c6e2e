import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const marker = /^\s*\[!div\s+class\s*=\s*["'“”«]?\s*([\w.-]+)\s*["'“”»]?\s*\]\s*/i;

/**
 * Quotes that begin with `[!div class="…"]` are boxes, not quotes. The class says for what: a
 * checklist's list is marked as such, a call to go on keeps its box, a border is the theme's affair.
 */
export const remarkDivs: Plugin<[], Root> = () => (root) => {
  visit(root, 'blockquote', (quote, index, parent) => {
    if (!parent || index === undefined) return;
    const name = takeMarker(quote)?.toLowerCase();
    if (!name) return;
    const content = unwrap(quote, name);
    parent.children.splice(index, 1, ...(content as RootContent[]));
    return index + content.length;
  });
};

function takeMarker({ children }: Blockquote): string | null {
  const [first] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const found = text?.type === 'text' ? marker.exec(text.value) : null;
  if (!found || text?.type !== 'text') return null;
  const paragraph = first as Paragraph;
  text.value = text.value.slice(found[0].length);
  if (text.value === '') paragraph.children.shift();
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  if (paragraph.children.length === 0) children.shift();
  return found[1]!;
}

function unwrap(quote: Blockquote, name: string): Blockquote['children'] {
  if (name === 'nextstepaction')
    return [{ ...quote, data: { hName: 'div', hProperties: { className: ['next-step'] } } }];
  if (name === 'checklist')
    for (const child of quote.children)
      if (child.type === 'list') child.data = { ...child.data, checklist: true };
  return quote.children;
}
