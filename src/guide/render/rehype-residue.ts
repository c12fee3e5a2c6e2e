import type { ElementContent, Root, Text } from 'hast';
import { htmlTagNames } from 'html-tag-names';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { alertKinds } from '../../languages/alert-kinds.ts';
import { report } from '../diagnostics/report.ts';

/** Markers of the format that stand in square brackets. */
const markers = ['div', 'include', 'video', ...alertKinds].join('|');

/** What is left of markup that could not be resolved. */
const residue = new RegExp(
  [
    /<\/?span(?:\s[^<>]*)?\/?>/,
    /<span\s+(?:class|data-[st]tu-id)=(?:["“”][^"“”]*["“”]|\S*)>?/,
    /data-[st]tu-id=\S*|sxs-lookup|<\/?seg-[^<>]*>/,
    new RegExp(`\\[!\\s*(?:${markers})\\b[^\\]\\n]*\\]`),
    /:::(?:\s*(?:row|column|image|moniker|zone|code|no-loc)(?:-end)?\b)?|<!--|-->/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** A tag that the text speaks of. */
const tag = new RegExp(`</?(?:${htmlTagNames.join('|')})(?:\\s[^<>]*)?/?>`, 'gi');

/**
 * The last look: no markup may reach a reader as text. What is left of the format's own is taken out
 * and reported; an HTML tag that the text speaks of is shown as code.
 */
export const rehypeResidue: Plugin<[], Root> = () => (root, file) => {
  visit(root, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const cleaned = node.value.replace(residue, '');
    if (cleaned !== node.value) {
      const [found] = node.value.match(residue) ?? [''];
      report(
        file,
        'markup-unresolved',
        `Unexpected \`${found.slice(0, 60)}\`, expected text`,
        (node.position ?? (parent.type === 'element' ? parent.position : undefined))?.start.offset,
      );
      node.value = cleaned;
    }
    const parts = withTagsAsCode(node);
    if (parts.length === 1) return;
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
};

function withTagsAsCode({ value }: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let read = 0;
  for (const { index, 0: found } of value.matchAll(tag)) {
    if (index > read) parts.push({ type: 'text', value: value.slice(read, index) });
    parts.push({
      type: 'element',
      tagName: 'code',
      properties: {},
      children: [{ type: 'text', value: found }],
    });
    read = index + found.length;
  }
  if (read < value.length || parts.length === 0)
    parts.push({ type: 'text', value: value.slice(read) });
  return parts;
}
