import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { languages, type Locale } from '../../languages/index.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import { segmentContents } from './segment-sources.ts';

/**
 * Mark the sentences whose translation lost a literal, and put their English beside them: the reader
 * must not type what a machine made of a command.
 */
export function markAltered(
  root: Root,
  source: Root,
  altered: ReadonlySet<string>,
  locale: Locale,
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
        { type: 'text', value: ` (${languages[locale].page.content.englishSource} ` },
        {
          type: 'element',
          tagName: 'span',
          properties: { lang: sourceLocale },
          children: [{ type: 'text', value: words }],
        },
        { type: 'text', value: ')' },
      ],
    });
  }
}
