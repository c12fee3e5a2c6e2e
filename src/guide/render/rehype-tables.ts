import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Put each table in a frame that scrolls by itself, reachable by keyboard. */
export const rehypeTables: Plugin<[{ label: string }], Root> =
  ({ label }) =>
  (root) => {
    visit(root, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
        children: [element],
      };
      visit(element, 'element', (cell) => {
        if (cell.tagName === 'th') cell.properties.scope ??= 'col';
      });
      return SKIP;
    });
  };
