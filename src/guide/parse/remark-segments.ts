import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { markerNode, withoutMarkers } from '../segment/split-pairs.ts';
import type { Locale } from '../../languages/index.ts';
import type { Segment } from './custom-nodes.ts';

declare module 'vfile' {
  interface DataMap {
    /** Language of what stands outside the sentence pairs, where the text is their English side. */
    outsidePairs: Locale;
  }
}

/** Blocks end a sentence's run of inline nodes; they never go inside a segment. */
const blocks = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
  'alert',
]);

/**
 * Turn the markers of sentence pairs into `segment` nodes.
 *
 * Markers are read in document order, as switches: a translator's bold or link may begin in one
 * sentence and end in the next, so that the two markers of a sentence stand in different parents. A
 * sentence then is several segments with one id, each in its own parent.
 */
export const remarkSegments: Plugin<[], Root> = () => (root, file) => {
  const { outsidePairs } = file.data;
  if (outsidePairs) markForeign(root, false, outsidePairs);
  wrapRuns(root, null);
};

/** What stands outside the pairs of an English text was never English: alternative texts of images. */
function markForeign(parent: Parents, before: boolean, lang: Locale): boolean {
  let inPair = before;
  for (const child of parent.children) {
    const marker = child.type === 'html' ? markerNode.exec(child.value.trim()) : null;
    if (marker) inPair = marker[1] === '';
    else if (
      child.type === 'image' &&
      !inPair &&
      child.alt &&
      child.alt === withoutMarkers(child.alt)
    )
      child.data = { ...child.data, hProperties: { lang } };
    else if ('children' in child) inPair = markForeign(child, inPair, lang);
  }
  return inPair;
}

/** @returns the segment that is open at the end of `parent`. */
function wrapRuns(parent: Parents, before: string | null): string | null {
  let open = before;
  let run: Segment | null = null;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const marker = child.type === 'html' ? markerNode.exec(child.value.trim()) : null;
    if (marker) {
      open = marker[1] === '/' ? null : marker[2]!;
      run = null;
    } else if (blocks.has(child.type) || ('children' in child && hasMarker(child))) {
      if ('children' in child) open = wrapRuns(child, open);
      cleanAttributes(child);
      children.push(child);
      run = null;
    } else {
      clean(child);
      if (open === null || parent.type === 'root') {
        children.push(child);
        continue;
      }
      if (!run) {
        run = segment(open);
        children.push(run);
      }
      run.children.push(child as PhrasingContent);
    }
  }
  parent.children = children as typeof parent.children;
  return open;
}

const segment = (id: string): Segment => ({
  type: 'segment',
  children: [],
  data: { segment: id, hName: 'span', hProperties: { dataSegment: id } },
});

const hasMarker = (node: Nodes): boolean =>
  node.type === 'html'
    ? markerNode.test(node.value.trim())
    : 'children' in node && node.children.some(hasMarker);

/** Markers stay as text where Markdown reads no HTML: in code, addresses and alternative texts. */
function clean(node: Nodes): void {
  if ('children' in node) for (const child of node.children) clean(child);
  cleanAttributes(node);
}

function cleanAttributes(node: Nodes): void {
  if (node.type === 'html') node.value = segmentsInHtml(node.value);
  else if ('value' in node) node.value = withoutMarkers(node.value);
  if ('url' in node) node.url = withoutMarkers(decodeMarkers(node.url));
  if ('alt' in node && node.alt) node.alt = withoutMarkers(node.alt);
  if ('title' in node && node.title) node.title = withoutMarkers(node.title);
}

const decodeMarkers = (url: string): string => url.replace(/%3C(\/?seg-[^%>]*)%3E/gi, '<$1>');

/** In a block of HTML a segment is a plain span. */
const segmentsInHtml = (html: string): string =>
  html
    .replace(/<seg-((?:i\d+-)?p?\d+(?:x\d+)?)>/g, '<span data-segment="$1">')
    .replace(/<\/seg-[^>]*>/g, '</span>');
