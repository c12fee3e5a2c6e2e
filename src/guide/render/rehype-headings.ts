import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import GithubSlugger from 'github-slugger';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { OutlineEntry } from '../site.ts';

export interface HeadingOptions {
  /** Ids of the same headings in English, in order, where the headings correspond. */
  english: string[] | null;
  /** Receives the headings in order. */
  outline: OutlineEntry[];
}

/** Ids that the page around the topic needs. */
const pageIds = ['content', 'contents', 'phase-contents', 'phases', 'sources', 'search'];

/**
 * Give headings and anchors unique ids: English words first, so that a link to a heading works in
 * every language.
 */
export const rehypeHeadings: Plugin<[HeadingOptions], Root> =
  ({ english, outline }) =>
  (root) => {
    const slugger = new GithubSlugger();
    for (const id of pageIds) slugger.slug(id);
    const headings: Element[] = [];
    visit(root, 'element', (element) => {
      if (/^h[2-6]$/.test(element.tagName)) headings.push(element);
      else if (element.properties.id !== undefined)
        element.properties.id = slugger.slug(String(element.properties.id));
    });
    const corresponds = english?.length === headings.length;
    for (const [index, element] of headings.entries()) {
      const text = toText(element).replace(/\s+/g, ' ').trim();
      const own = String(element.properties.id ?? text);
      const id = slugger.slug((corresponds && english[index]) || own || 'section');
      element.properties.id = id;
      element.properties.tabIndex = -1;
      outline.push({ id, depth: Number(element.tagName[1]), text });
    }
  };
