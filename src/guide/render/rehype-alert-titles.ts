import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { alertKinds, type AlertKind } from '../../languages/alert-kinds.ts';

/** Name each alert in the reader's language, so that its kind does not rest on colour. */
export const rehypeAlertTitles: Plugin<[{ titles: Record<AlertKind, string> }], Root> =
  ({ titles }) =>
  (root) => {
    visit(root, 'element', (element) => {
      const names = element.properties.className;
      if (element.tagName !== 'div' || !Array.isArray(names) || names[0] !== 'alert') return;
      const kind = alertKinds.find((name) => names[1] === `alert-${name}`);
      if (!kind) return;
      element.properties.role = 'note';
      element.properties.ariaLabel = titles[kind];
      element.children.unshift({
        type: 'element',
        tagName: 'p',
        properties: { className: ['alert-title'] },
        children: [{ type: 'text', value: titles[kind] }],
      });
    });
  };
