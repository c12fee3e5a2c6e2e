import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** Page, counted from 1, of each anchor that a link of the document leads to. */
export type AnchorPages = Record<string, number>;

/** Read from the named destinations that Chromium writes for anchors that links lead to. */
export async function anchorPages(bytes: Uint8Array): Promise<AnchorPages> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const pages: AnchorPages = {};
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const place = pdf.context.lookupMaybe(value, PDFArray);
    const page = place?.get(0);
    if (page instanceof PDFRef) pages[name.decodeText()] = numbers.get(page.toString())!;
  }
  return pages;
}
