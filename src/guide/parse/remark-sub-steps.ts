import type { Heading, List, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';

/** `#### &nbsp;&nbsp; a. Do this` */
const subStep = /^[\s\u00A0]+([a-z])[.)][\s\u00A0]+/i;

/** Sub-steps that authors wrote as indented headings become the lettered steps that they are. */
export const remarkSubSteps: Plugin<[], Root> = () => (root) => {
  const children: RootContent[] = [];
  let list: List | null = null;
  for (const node of root.children) {
    const letter = node.type === 'heading' ? subStep.exec(toString(node))?.[1] : undefined;
    if (letter && node.type === 'heading') {
      if (!list || letter.toLowerCase() === 'a') {
        list = letteredList();
        const before = children.at(-1);
        if (before?.type === 'list' && before.ordered) before.children.at(-1)!.children.push(list);
        else children.push(list);
      }
      list.children.push(stepOf(node));
    } else if (list && node.type !== 'heading' && node.type !== 'thematicBreak')
      list.children.at(-1)!.children.push(node as ListItem['children'][number]);
    else {
      list = null;
      children.push(node);
    }
  }
  root.children = children;
};

const letteredList = (): List => ({
  type: 'list',
  ordered: true,
  spread: true,
  children: [],
  data: { hProperties: { type: 'a' } },
});

function stepOf({ children, position }: Heading): ListItem {
  takeMarker(children);
  return {
    type: 'listItem',
    spread: true,
    children: [{ type: 'paragraph', children, ...(position && { position }) }],
    ...(position && { position }),
  };
}

/** Take the letter off the first text, in whatever it stands. */
function takeMarker(children: Heading['children']): void {
  const [first] = children;
  if (first?.type === 'text')
    first.value = first.value.replace(/^[\s\u00A0]*[a-z][.)][\s\u00A0]+/i, '');
  else if (first && 'children' in first) takeMarker(first.children as Heading['children']);
}
