import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import type { Root } from 'hast';
import { safeContent } from './rehype-safe.ts';
import type { FoundTitle } from '../parse/remark-title.ts';
import { segmentSources } from './segment-sources.ts';

const processor = unified().use(remarkRehype).use(rehypeSanitize, safeContent).freeze();

function titleTree(title: FoundTitle): Root {
  const tree = processor.runSync({
    type: 'root',
    children: [{ type: 'paragraph', children: title.children }],
  });
  const [paragraph] = (tree as Root).children;
  return { type: 'root', children: paragraph?.type === 'element' ? paragraph.children : [] };
}

/** The H1's content as HTML. */
export const renderTitle = (title: FoundTitle): string => toHtml(titleTree(title));

/** The segments of an English H1, as HTML by segment id. */
export const titleSources = (title: FoundTitle | null): Record<string, string> =>
  title ? segmentSources(titleTree(title)) : {};
