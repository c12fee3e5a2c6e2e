import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** The content of each segment of a rendered English text, by segment id. */
export function segmentContents(root: Root): Map<string, ElementContent[]> {
  const parts = new Map<string, ElementContent[]>();
  visit(root, 'element', (element) => {
    const id = element.properties.dataSegment;
    if (id === undefined) return;
    const content = parts.get(String(id));
    if (content) content.push({ type: 'text', value: ' ' }, ...element.children);
    else parts.set(String(id), [...element.children]);
  });
  return parts;
}

/** The HTML of each segment of a rendered English text, by segment id. */
export const segmentSources = (root: Root): Record<string, string> =>
  Object.fromEntries([...segmentContents(root)].map(([id, children]) => [id, toHtml(children)]));
