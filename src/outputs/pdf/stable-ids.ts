import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** How Chromium names structure elements: by a count that goes on from one document to the next. */
const nodeId = /^node\d+$/;

/** Count the names of structure elements from 1, in their order, so that they say nothing of the run. */
export function stableIds(pdf: PDFDocument): void {
  const found = new Set<string>();
  eachId(pdf, (id) => {
    found.add(id);
    return null;
  });
  // Names have one width, so that their order is that of their numbers.
  const stable = new Map(
    [...found].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]),
  );
  eachId(pdf, (id) => PDFString.of(stable.get(id)!));
}

/** Visit every name of a structure element; what `change` returns takes its place. */
function eachId(pdf: PDFDocument, change: (id: string) => PDFString | null): void {
  const changed = (value: PDFObject): PDFString | null =>
    value instanceof PDFString && nodeId.test(value.asString()) ? change(value.asString()) : null;
  const visit = (value: PDFObject): void => {
    if (value instanceof PDFDict)
      for (const [key, child] of value.entries()) {
        const replacement = changed(child);
        if (replacement) value.set(key, replacement);
        else visit(child);
      }
    if (value instanceof PDFArray)
      for (let index = 0; index < value.size(); index++) {
        const child = value.get(index);
        const replacement = changed(child);
        if (replacement) value.set(index, replacement);
        else visit(child);
      }
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
}
