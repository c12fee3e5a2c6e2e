import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const comments = /<!--[\s\S]*?-->/g;

/** Translators' and authors' comments are not for readers. */
export const remarkComments: Plugin<[], Root> = () => (root) => {
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('<!--')) return;
    node.value = node.value.replace(comments, '');
    if (node.value.trim() !== '') return;
    parent.children.splice(index, 1);
    return index;
  });
};
