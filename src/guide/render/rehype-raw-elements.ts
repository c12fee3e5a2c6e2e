import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Classes that Markdown's own boxes carry. */
const ours = /^(alert|next-step)\b/;

/** Say in the page's words what raw HTML says in others: `<a name>`, a video's frame. */
export const rehypeRawElements: Plugin<[], Root> = () => (root) => {
  visit(root, 'element', (element) => {
    const { name, href, src, className } = element.properties;
    if (element.tagName === 'div' && className && !ours.test(String(className)))
      delete element.properties.className;
    if (element.tagName === 'a' && href === undefined && (name || element.properties.id)) {
      element.tagName = 'span';
      element.properties = { id: String(name ?? element.properties.id) };
    } else if (element.tagName === 'iframe' && /^https?:/i.test(String(src ?? ''))) {
      element.tagName = 'a';
      element.properties = { href: String(src), className: ['video'] };
      element.children = [{ type: 'text', value: String(src) }];
    }
  });
};
