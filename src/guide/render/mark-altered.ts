import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { segmentContents } from './segment-sources.ts';

/**
 * Mark the sentences whose translation lost a literal, and put their English beside them: the reader
 * must not type what a machine made of a command.
 */
export function markAltered(
  root: Root,
  source: Root,
  altered: ReadonlySet<string>,
  label: string,
): void {
  const english = segmentContents(source);
  const parts = new Map<string, Element>();
  visit(root, 'element', (element) => {
    const id = String(element.properties.dataSegment ?? '');
    if (!altered.has(id)) return;
    element.tagName = 'mark';
    element.properties.className = ['altered'];
    element.properties.dataAltered = '';
    parts.set(id, element);
  });
  for (const [id, last] of parts) {
    const words = toText({ type: 'root', children: english.get(id) ?? [] }).trim();
    if (words === '') continue;
    last.children.push({
      type: 'element',
      tagName: 'small',
      properties: { className: ['altered-source'] },
      children: [
        { type: 'text', value: ` (${label} ` },
        {
          type: 'element',
          tagName: 'span',
          properties: { lang: 'en' },
          children: [{ type: 'text', value: words }],
        },
        { type: 'text', value: ')' },
      ],
    });
  }
}
