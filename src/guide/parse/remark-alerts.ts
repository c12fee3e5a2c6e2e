import type { Blockquote, Paragraph, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { fromAll } from '../../languages/index.ts';
import { alertKinds, type AlertKind } from '../../languages/alert-kinds.ts';
import type { Alert } from './custom-nodes.ts';

const marker = /^\s*\[!\s*(\p{L}+)\s*\]/u;

/** Markers of the format, and the spellings that translators have been seen to give them. */
const kinds = new Map<string, AlertKind>([
  ...alertKinds.map((kind): [string, AlertKind] => [kind, kind]),
  ['security', 'warning'],
  ...fromAll('reading').flatMap(({ alerts }) => Object.entries(alerts)),
]);

/** Turn quotes that begin with `[!NOTE]` and the like into alerts; one for each marker in the quote. */
export const remarkAlerts: Plugin<[], Root> = () => (root) => {
  visit(root, 'blockquote', (quote, index, parent) => {
    if (!parent || index === undefined) return;
    const alerts = splitQuote(quote);
    if (!alerts) return;
    parent.children.splice(index, 1, ...(alerts as RootContent[]));
    return index + alerts.length;
  });
};

function splitQuote(quote: Blockquote): (Alert | Blockquote)[] | null {
  const out: (Alert | Blockquote)[] = [];
  for (const block of quote.children.flatMap(splitParagraph)) {
    const kind = block.type === 'paragraph' ? takeMarker(block) : null;
    if (kind) out.push(alert(kind, quote));
    else if (out.length === 0) out.push({ ...quote, children: [] });
    if (block.type === 'paragraph' && block.children.length === 0) continue;
    out.at(-1)!.children.push(block);
  }
  return out.some((node) => node.type === 'alert') ? out : null;
}

const alert = (kind: AlertKind, { position }: Blockquote): Alert => ({
  type: 'alert',
  kind,
  children: [],
  data: { hName: 'div', hProperties: { className: ['alert', `alert-${kind}`] } },
  ...(position && { position }),
});

const furtherMarker = /\n(?=\s*\[!\s*\p{L}+\s*\])/u;

/** A paragraph cut before each further marker at the start of a line. */
function splitParagraph<T extends Blockquote['children'][number]>(block: T): (T | Paragraph)[] {
  if (block.type !== 'paragraph') return [block];
  const parts: Paragraph[] = [{ ...block, children: [] }];
  let lineStart = true;
  for (const child of block.children) {
    const part = () => parts.at(-1)!.children;
    if (child.type === 'text') {
      for (const [index, value] of child.value.split(furtherMarker).entries()) {
        const cut = index > 0 || (lineStart && marker.test(value));
        if (cut && part().length > 0) parts.push({ ...block, children: [] });
        if (value !== '') part().push({ ...child, value });
      }
    } else part().push(child);
    lineStart = child.type === 'break';
  }
  return parts;
}

/** Take the marker off a paragraph's start; also the line break after it. */
function takeMarker(paragraph: Paragraph): AlertKind | null {
  const text = paragraph.children[0];
  if (text?.type !== 'text') return null;
  const kind = kinds.get(marker.exec(text.value)?.[1]?.toLowerCase() ?? '');
  if (!kind) return null;
  text.value = text.value.replace(marker, '').replace(/^\s+/, '');
  if (text.value === '') paragraph.children.shift();
  const next = paragraph.children[0];
  if (next?.type === 'break') paragraph.children.shift();
  else if ((next as Text | undefined)?.value !== undefined && next?.type === 'text')
    next.value = next.value.replace(/^\s+/, '');
  return kind;
}
