import type { Blockquote, Link, List, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { fromAll } from '../../languages/index.ts';

/** A topic's list of its children. */
export interface SectionList {
  entries: { url: string; text: string; offset: number }[];
}

const headings = fromAll('reading').map(({ inThisSection }) => inThisSection);

/** Whether a text is «In this section», with or without a colon. */
const isHeading = (text: string): boolean => {
  const words = text.trim().replace(/\s*:$/, '');
  return headings.some((heading) => heading.test(words));
};

/**
 * Find the lists under «In this section»: where there is no table of contents they are the guide. A
 * list may also be written as a quote with a link in each paragraph.
 */
export const remarkSections: Plugin<[], Root> = () => (root, file) => {
  file.data.sections = root.children.flatMap((node, index) => {
    const list = root.children[index + 1];
    const titled =
      (node.type === 'heading' || node.type === 'paragraph') && isHeading(toString(node));
    return titled && (list?.type === 'list' || list?.type === 'blockquote')
      ? [{ entries: leadingLinks(list) }]
      : [];
  });
};

/** The first link of each paragraph: what follows it in the paragraph is a gloss. */
function leadingLinks(block: List | Blockquote): SectionList['entries'] {
  const entries: SectionList['entries'] = [];
  visit(block, 'paragraph', (paragraph) => {
    visit(paragraph, 'link', (link) => {
      const offset = link.position?.start.offset ?? 0;
      entries.push({ url: link.url, text: toString(link).trim(), offset });
      return EXIT;
    });
    return SKIP;
  });
  return entries;
}

/** The link that a node consists of, or null. */
function onlyLink(node: Nodes): Link | null {
  if (node.type === 'link') return node;
  if (!('children' in node)) return null;
  const content = node.children.filter((child) => toString(child).trim() !== '');
  return content.length === 1 ? onlyLink(content[0]!) : null;
}

/** Whether a list only points at other topics. */
export const isLinkList = (list: List): boolean =>
  list.children.every((item) => onlyLink(item) !== null);
