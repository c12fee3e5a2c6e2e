import type { Edit } from '../read/text-view.ts';
import { codeRanges, isInside } from './code-ranges.ts';

const rowLine = /^([ \t]*):::[ ]*row[^\n]*?:::[ \t]*$/i;
const columnLine = /^[ \t]*:::[ ]*(?:column|row)(?:-end)?\b[^\n]*:::[ \t]*$/i;

/**
 * Columns one below the other: their lines are indented for the author's eye, which Markdown would read
 * as code, and a row ends the list before it.
 */
export function stackColumns(text: string): Edit[] {
  if (!/:::[ ]*row/i.test(text)) return [];
  const code = codeRanges(text);
  const edits: Edit[] = [];
  let base: string | null = null;
  let column: { at: number; indent: number }[] = [];
  const flush = () => {
    const common = Math.min(...column.map(({ indent }) => indent));
    const cut = Math.max(0, common - (base?.length ?? 0));
    if (cut > 0) for (const { at } of column) edits.push({ start: at, end: at + cut, text: '' });
    column = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const layout = columnLine.test(line) && !isInside(code, start);
    if (layout) {
      if (base !== null) flush();
      const row = rowLine.exec(line);
      if (row && !/-end/i.test(line)) base = row[1]!;
      else if (/row-end/i.test(line)) base = null;
      const end = start + line.length;
      edits.push({ start, end, text: row ? `${row[1]}<!-- row -->` : '' });
    } else if (base !== null && line.trim() !== '')
      column.push({ at: start, indent: /^ */.exec(line)![0].length });
  }
  return edits.sort((a, b) => a.start - b.start);
}
