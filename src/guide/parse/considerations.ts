import type { List, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fromAll } from '../../languages/index.ts';

const afterwards = fromAll('reading').map((words) => words.afterwards);

/**
 * Whether an ordered list holds considerations instead of steps: nothing titles it as a procedure, and
 * at least half of its items (two or more) begin by saying when they apply.
 *
 * @param before the nodes that stand before the list, in order
 */
export function isConsiderations(list: List, before: Nodes[]): boolean {
  const previous = before.findLast((node) => toString(node).trim() !== '');
  if (previous && isTitle(previous)) return false;
  const such = list.children.filter((item) => saysWhen(toString(item).trim())).length;
  return such >= 2 && such * 2 >= list.children.length;
}

/** A procedure's title: a heading, or a paragraph that is bold as a whole. */
function isTitle(node: Nodes): boolean {
  if (node.type === 'heading') return true;
  if (node.type !== 'paragraph') return false;
  const content = node.children.filter((child) => toString(child).trim() !== '');
  return content.length === 1 && content[0]!.type === 'strong';
}

const saysWhen = (text: string): boolean => afterwards.some((expression) => expression.test(text));
