import type { Element } from 'hast';
import { h } from 'hastscript';

/** Make each line of a block of code an element, so that a line that wraps can show where it does. */
export function codeLines(block: Element): Element {
  const [code] = block.children;
  if (block.children.length !== 1 || code?.type !== 'element' || code.tagName !== 'code')
    return block;
  const [text, ...others] = code.children;
  if (others.length > 0 || text?.type !== 'text') return block;
  const lines = text.value.replace(/\n$/, '').split('\n');
  code.children = lines.flatMap((line) => [
    h('span.line', line === '' ? '\u200B' : line),
    { type: 'text', value: '\n' },
  ]);
  return block;
}
