/** What a reader of a PDF gets to see, page by page. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text with its box, in points from the lower left corner of the page. */
interface TextRun {
  text: string;
  left: number;
  right: number;
  baseline: number;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: TextRun[];
}

const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
);

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: pathToFileURL(fonts).href,
    verbosity: 0,
  }).promise;

export async function pagesOf(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): TextRun[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [left, baseline] = [item.transform[4] as number, item.transform[5] as number];
      return [{ text: item.str, left, right: left + item.width, baseline }];
    });
    pages.push({ width, height, runs });
  }
  return pages;
}

/**
 * Letters and signs without any space, in one form: how text compares across line and page ends.
 * Apostrophes go too: the headings' font has one glyph for two of them, and the PDF tells them apart
 * in an `ActualText`, which pdf.js does not read.
 */
export const squeeze = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200B\u00AD’ʼ]+/g, '');
