import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Let links to a place that the document lacks lead to the nearest it has: the topic, or nothing. */
export function fixAnchors(main: Element): void {
  const ids = new Set<string>();
  visit(main, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
  });
  const nearest = (anchor: string): string | undefined =>
    [anchor, anchor.split('--').slice(0, -1).join('--')].find((id) => ids.has(id));
  visit(main, 'element', ({ properties }) => {
    if (properties.dataPageOf !== undefined)
      properties.dataPageOf = nearest(String(properties.dataPageOf)) ?? '';
    if (typeof properties.href !== 'string' || !properties.href.startsWith('#')) return;
    const id = nearest(properties.href.slice(1));
    if (id === undefined) delete properties.href;
    else properties.href = `#${id}`;
  });
}
