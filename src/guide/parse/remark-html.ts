import type { Html, Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import { report } from '../diagnostics/report.ts';
import {
  dangerIn,
  isElement,
  isUnsettling,
  isVoid,
  needsNoEnd,
  tagsOf,
  type Tag,
} from './html-tags.ts';

/** Raw HTML of topics nests some ten deep; parsing it deeper costs more than linear time. */
const maxDepth = 60;

/** A tag and the node it stands in. */
interface PlacedTag extends Tag {
  node: Html;
}

/**
 * Make raw HTML safe to parse together with the Markdown around it: tags without a partner in the same
 * block go, so that no `</div>` of a translator's closes the page's own, and placeholders such as
 * `<pool FQDN>`, which are no HTML, become words.
 */
export const remarkHtml: Plugin<[], Root> = () => (root, file) => {
  const cut = new Map<Html, { start: number; end: number; text: string }[]>();
  const change = ({ node, start, end }: PlacedTag, text: string) => {
    const list = cut.get(node);
    if (list) list.push({ start, end, text });
    else cut.set(node, [{ start, end, text }]);
  };
  eachScope(root, (nodes) => {
    for (const placed of nodes.flatMap(placedTags)) {
      const danger = dangerIn(placed);
      if (danger && !placed.closing)
        report(
          file,
          'html-removed',
          `Unexpected \`${danger}\`, expected text`,
          placed.node.position?.start.offset,
        );
    }
    balance(nodes.flatMap(placedTags), change);
  });
  for (const [node, edits] of cut) {
    edits.sort((a, b) => a.start - b.start);
    let read = 0;
    let value = '';
    for (const { start, end, text } of edits) {
      value += node.value.slice(read, start) + text;
      read = end;
    }
    node.value = value + node.value.slice(read);
  }
};

const placedTags = (node: Html): PlacedTag[] => tagsOf(node.value).map((tag) => ({ ...tag, node }));

/** Raw HTML pairs up within a paragraph, or among the blocks of one parent. */
function eachScope(parent: Parents, visit: (nodes: Html[]) => void): void {
  const scope: Html[] = [];
  collect(parent, scope, visit);
  if (scope.length > 0) visit(scope);
}

function collect(parent: Parents, scope: Html[], visit: (nodes: Html[]) => void): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'html') {
      // Markdown does not read its escapes in HTML; converters wrote them there all the same.
      child.value = child.value.replace(/(>[^<]*)/g, (text) => text.replace(/\\([*_#[\]])/g, '$1'));
      scope.push(child);
    } else if (!('children' in child)) continue;
    else if (inline.has(child.type)) collect(child, scope, visit);
    else eachScope(child, visit);
  }
}

const inline = new Set(['segment', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

function balance(tags: PlacedTag[], change: (tag: PlacedTag, text: string) => void): void {
  const open: PlacedTag[] = [];
  const drop = (tag: PlacedTag) => change(tag, '');
  for (const tag of tags) {
    if (!isElement(tag.name)) change(tag, escaped(tag));
    else if (isUnsettling(tag.name)) drop(tag);
    else if (tag.closing) close(tag);
    else if (isVoid(tag.name)) continue;
    else if (tag.selfClosing) {
      // A translator's way to write the end tag.
      if (open.some(({ name }) => name === tag.name)) {
        change(tag, `</${tag.name}>`);
        close(tag);
      } else drop(tag);
    } else if (open.length >= maxDepth) drop(tag);
    else open.push(tag);
  }
  for (const tag of open) if (!needsNoEnd(tag.name)) drop(tag);

  function close(tag: PlacedTag): void {
    const at = open.findLastIndex(({ name }) => name === tag.name);
    if (at < 0) drop(tag);
    else for (const tag of open.splice(at).slice(1)) if (!needsNoEnd(tag.name)) drop(tag);
  }
}

const escaped = ({ node, start, end }: PlacedTag): string =>
  node.value.slice(start, end).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
