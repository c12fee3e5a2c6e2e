import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';

/** Addresses in the text that became links by themselves: within `<a>` they are only its words. */
export const remarkAutolinks: Plugin<[], Root> = () => (root) => {
  unlink(root);
};

function unlink(parent: Parents): void {
  let open = false;
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'html')
      open = /<a[\s>]/i.test(node.value) || (open && !/<\/a/i.test(node.value));
    else if (node.type === 'link') {
      const [words] = node.children;
      if (words?.type === 'text' && /^(https?:|www\.)/i.test(words.value))
        words.value = words.value.replaceAll('&amp;', '&');
      if (open) return node.children as PhrasingContent[];
    } else if ('children' in node) unlink(node);
    return [node];
  }) as typeof parent.children;
}
