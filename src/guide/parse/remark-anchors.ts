import type { Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Anchor } from './custom-nodes.ts';

/**
 * `<a name="english-slug"></a>` names a heading or a place in English words, the same in every
 * language. In front of a heading's text it becomes the heading's id; elsewhere an anchor.
 */
export const remarkAnchors: Plugin<[], Root> = () => (root) => {
  takeAnchors(root);
};

const opening = /^<a\s+(?:name|id)\s*=\s*["']?([^"'\s>]+)["']?\s*(\/?)>$/i;
/** The opening and the closing tag in one node, as a block of HTML has them. */
const whole = /^\s*(?:<a\s+(?:name|id)\s*=\s*["']?([^"'\s>]+)["']?\s*>\s*<\/a>\s*)+$/i;

function takeAnchors(parent: Parents): void {
  const children: Nodes[] = [];
  /** Whether each open `<a>` is an anchor, innermost last: its end tag goes with it. */
  const open: boolean[] = [];
  for (const child of parent.children) {
    if (child.type !== 'html') {
      if ('children' in child) takeAnchors(child);
      children.push(child);
      continue;
    }
    const name = (opening.exec(child.value) ?? whole.exec(child.value))?.[1];
    if (name) {
      if (!whole.test(child.value)) open.push(true);
      if (parent.type === 'heading' && !parent.data?.id)
        parent.data = { ...parent.data, id: name, hProperties: { id: name } };
      else children.push(anchor(name));
    } else if (/^<a[\s>]/i.test(child.value) && !/<\/a>/i.test(child.value)) {
      open.push(false);
      children.push(child);
    } else if (/^<\/a\s*>$/i.test(child.value)) {
      if (open.pop() === false) children.push(child);
    } else children.push(child);
  }
  parent.children = children as typeof parent.children;
}

const anchor = (id: string): Anchor => ({
  type: 'anchor',
  children: [],
  data: { hName: 'span', hProperties: { id } },
});
