import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Make each line of a block of code an element, so that a line that wraps can show where it does. */
export function codeLines(block: Element): Element {
  const [code] = block.children;
  if (block.children.length !== 1 || code?.type !== 'element' || code.tagName !== 'code')
    return block;
  const lines = splitLines(code.children);
  if (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop();
  code.children = lines.flatMap((line) => [
    h('span.line', line.length === 0 ? '\u200B' : line),
    { type: 'text', value: '\n' },
  ]);
  return block;
}

/** Nodes by line; an element that spans lines, such as a coloured comment, is on each of them. */
function splitLines(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    const [first = [], ...others] = linesOf(node);
    lines.at(-1)!.push(...first);
    lines.push(...others);
  }
  return lines;
}

function linesOf(node: ElementContent): ElementContent[][] {
  if (node.type === 'text')
    return node.value.split('\n').map((value) => (value === '' ? [] : [{ type: 'text', value }]));
  if (node.type !== 'element') return [[node]];
  return splitLines(node.children).map((children) =>
    children.length === 0 ? [] : [{ ...node, properties: { ...node.properties }, children }],
  );
}
