import type { Edit } from '../read/text-view.ts';
import { editsOutsideCode } from './repair.ts';

/** Lines that open or close a zone of a version of the product; what is in it stays. */
const zoneLine = /^[ \t>]*:::[ ]*(?:moniker|zone)(?:-end)?\b[^\n]*$/gim;

export const dropZones = (text: string): Edit[] => editsOutsideCode(text, zoneLine, () => '');

const directive = /:::[ ]*([a-z][a-z-]*)((?:[^:\n]|:(?!::))*?)[ ]*:::/gi;

/** Names whose lines only lay columns and long descriptions out; what they hold stays. */
const layout = new Set(['row', 'row-end', 'column', 'column-end', 'image-end']);

/** Write `:::` directives in plain Markdown: images as images, words that are not translated as words. */
export const plainDirectives = (text: string): Edit[] =>
  editsOutsideCode(text, directive, ([, name, written]) => {
    const attributes = attributesOf(written!);
    switch (name!.toLowerCase()) {
      case 'image':
        return image(attributes);
      case 'no-loc':
        return attributes.text ?? '';
      case 'code':
        return attributes.source ? `[${attributes.source}](<${attributes.source}>)` : '';
      default:
        return layout.has(name!.toLowerCase()) ? '' : null;
    }
  });

function image({ source, 'alt-text': alt = '' }: Record<string, string>): string {
  if (!source) return alt;
  return `![${alt.replace(/[[\]]/g, '\\$&')}](<${source}>)`;
}

const attribute = /([a-z-]+)[ ]*=[ ]*(?:"([^"]*)"|&quot;(.*?)&quot;|'([^']*)')/gi;

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name, double, escaped, single]) => [
      name!.toLowerCase(),
      (double ?? escaped ?? single ?? '').trim(),
    ]),
  );
