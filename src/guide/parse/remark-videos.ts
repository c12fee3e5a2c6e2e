import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const opening = /^\s*\[!VIDEO\s*$/i;
const whole = /^\s*\[!VIDEO\s+(\S+?)\s*\]\s*$/i;

/** `[!VIDEO address]` as a link: a guide that works offline plays no video of another site. */
export const remarkVideos: Plugin<[], Root> = () => (root) => {
  visit(root, 'paragraph', (paragraph, index, parent) => {
    const url = videoUrl(paragraph);
    if (!url || !parent || index === undefined) return;
    paragraph.children = [videoLink(url)];
    // Authors write videos as quotes, because the marker looks like an alert's.
    if (parent.type === 'blockquote' && parent.children.length === 1)
      Object.assign(parent, { data: { hName: 'div' } });
  });
};

function videoUrl({ children }: Paragraph): string | null {
  const content = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const [first, second, third] = content.flatMap(inSegment);
  if (first?.type !== 'text') return null;
  if (!second) return whole.exec(first.value)?.[1] ?? null;
  if (second.type !== 'link' || !opening.test(first.value)) return null;
  return third && !(third.type === 'text' && /^\s*\]?\s*$/.test(third.value))
    ? null
    : second.url.replace(/(?:%5D|\])$/i, '');
}

const inSegment = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'segment' ? node.children : [node];

/** `rehypeVideos` names it in the reader's language. */
const videoLink = (url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: url }],
  data: { hProperties: { className: ['video'] } },
});
