import type { Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import { report } from '../diagnostics/report.ts';

/** No topic in the field nests deeper than eight levels; a tree this deep is built to exhaust the stack. */
const maxDepth = 100;

/** Cut off what is nested too deep, and show it as plain text. Walks without recursion. */
export const remarkDepth: Plugin<[], Root> = () => (root, file) => {
  let level: Parents[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Parents[] = [];
    for (const parent of level) {
      const deeper = (parent.children as Nodes[]).filter(
        (node): node is Parents => 'children' in node,
      );
      if (depth < maxDepth) {
        for (const node of deeper) next.push(node);
        continue;
      }
      for (const node of deeper) {
        const { start, end } = node.position ?? {};
        const value = String(file.value).slice(start?.offset, end?.offset);
        report(
          file,
          'nesting-too-deep',
          `Unexpected nesting of more than ${maxDepth} levels, expected fewer`,
          start?.offset,
        );
        Object.assign(node, { type: 'text', value });
        delete (node as Partial<Parents>).children;
      }
    }
    level = next;
  }
};
