import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';

/** Drop paragraphs and headings that hold nothing but spaces: converters left `&nbsp;` lines behind. */
export const remarkBlank: Plugin<[], Root> = () => (root) => {
  dropBlank(root);
};

function dropBlank(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).filter((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return !isBlank(node);
    if ('children' in node) dropBlank(node);
    return true;
  }) as typeof parent.children;
}

/** An image without alternative text, a place for links or raw HTML is something. */
const isBlank = (node: Nodes): boolean =>
  toString(node).trim() === '' && !holds(node, ['image', 'imageReference', 'html', 'anchor']);

const holds = (node: Nodes, types: string[]): boolean =>
  types.includes(node.type) ||
  ('children' in node && node.children.some((child) => holds(child, types)));
