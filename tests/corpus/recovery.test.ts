import path from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { loadSite } from '../support/load-site.ts';

/** A page's structure: elements, words, addresses and code, without what only marks its origin. */
function structure(tree: Root): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    const { href, src, className } = element.properties;
    element.properties = { href, src, className };
    if (element.tagName !== 'span' || className) return;
    // Segments and named places have no counterpart in an original.
    parent!.children.splice(index!, 1, ...(element.children as Element[]));
    return index;
  });
  return toHtml(copy)
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (gap) => gap.trim());
}

describe.skipIf(!hasCorpus)('English recovered from sentence pairs', () => {
  test('equals the originals, body for body', () => {
    const folder = path.join(corpus, 'sfb-2019');
    const originals = loadSite(folder).site;
    const recovered = loadSite(folder, ({ path }) => !path.startsWith('en-us-sample')).site;
    let compared = 0;
    for (const { id, pages } of originals.topics.values()) {
      if (pages.en?.translation !== 'source') continue;
      const page = recovered.topics.get(id)!.pages.en!;
      expect(page.translation).toBe('recovered');
      expect(page.title).toBe(pages.en.title);
      expect(structure(page.tree)).toBe(structure(pages.en.tree));
      compared++;
    }
    expect(compared).toBe(12);
  });

  test('marks the alternative texts that have no English with their language', () => {
    const { site } = loadSite(
      path.join(corpus, 'sfb-2019'),
      ({ path }) => !path.startsWith('en-us-sample'),
    );
    const foreign: unknown[] = [];
    for (const { pages } of site.topics.values())
      visit(pages.en!.tree, 'element', ({ tagName, properties }) => {
        if (tagName === 'img' && properties.lang) foreign.push(properties.lang);
      });
    expect(foreign.length).toBeGreaterThanOrEqual(3);
    expect(new Set(foreign)).toEqual(new Set(['es']));
  });
});
