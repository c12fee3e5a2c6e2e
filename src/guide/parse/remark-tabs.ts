import type { Heading, Link, Nodes, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';

/**
 * Tabs (`# [Title](#tab/id)` … `---`) as sections one after the other: they read without a script, on
 * paper and in search. A tab's heading goes one level below the heading before the group.
 */
export const remarkTabs: Plugin<[], Root> = () => (root) => {
  const children: RootContent[] = [];
  let depth: Heading['depth'] = 1;
  let open = false;
  for (const node of root.children) {
    const tab = node.type === 'heading' ? tabLink(node) : null;
    if (tab && node.type === 'heading') {
      open = true;
      children.push({
        ...node,
        depth: Math.min(depth + 1, 6) as Heading['depth'],
        children: tab.children,
        data: { ...node.data, hProperties: { className: ['tab'] } },
      });
    } else if (open && node.type === 'thematicBreak') open = false;
    else {
      if (node.type === 'heading' && !open) depth = node.depth;
      if (node.type === 'heading' && open)
        node.depth = Math.min(Math.max(node.depth, depth + 2), 6) as Heading['depth'];
      children.push(node);
    }
  }
  root.children = children;
};

/** The link to `#tab/…` that a heading consists of, or null. */
function tabLink(node: Nodes): Link | null {
  if (node.type === 'link') return /^#tab\//i.test(node.url) ? node : null;
  if (!('children' in node)) return null;
  const content = node.children.filter(
    (child) => child.type !== 'anchor' && !(child.type === 'text' && child.value.trim() === ''),
  );
  return content.length === 1 ? tabLink(content[0]!) : null;
}
