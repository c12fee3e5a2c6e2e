/** What Chromium leaves out of a tagged PDF; and nothing that differs between two runs. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { stableIds } from './stable-ids.ts';
import { xmpPacket, type PdfFacts } from './xmp.ts';

export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
}

export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  describe(pdf, facts);
  mapRoles(pdf);
  stableIds(pdf);
  for (const page of pdf.getPages()) {
    markPage(pdf, page);
    describeLinks(pdf, page);
  }
  return {
    bytes: await pdf.save({ addDefaultPage: false, useObjectStreams: true }),
    pages: pdf.getPageCount(),
  };
}

/** The number of pages of a PDF that was finished earlier. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
}

function describe(pdf: PDFDocument, facts: PdfFacts): void {
  const metadata = pdf.context.stream(new TextEncoder().encode(xmpPacket(facts)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang));
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setSubject(facts.description);
  pdf.setCreator(facts.producer);
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  for (const name of ['CreationDate', 'ModDate'])
    if (facts.updated) info.set(PDFName.of(name), PDFString.fromDate(new Date(facts.updated)));
    else info.delete(PDFName.of(name));
}

/** `Em` and `Strong` are types of PDF 2.0; readers of earlier versions are told what they stand for. */
function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), pdf.context.obj({ Em: 'Span', Strong: 'Span' }));
}

function markPage(pdf: PDFDocument, page: PDFPage): void {
  const contents = page.node.lookup(PDFName.of('Contents'));
  if (!(contents instanceof PDFRawStream)) return;
  const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  const marked = pdf.context.flateStream(Buffer.from(markArtifacts(text), 'latin1'));
  page.node.set(PDFName.of('Contents'), pdf.context.register(marked));
  const ref = pdf.context.getObjectRef(contents);
  if (ref) pdf.context.delete(ref);
}

/** A link says where it leads (PDF/UA-1, 7.18.5). */
function describeLinks(pdf: PDFDocument, page: PDFPage): void {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const link = pdf.context.lookup(annotations!.get(index), PDFDict);
    if (link.has(PDFName.of('Contents'))) continue;
    const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
    const place = link.lookup(PDFName.of('Dest'));
    const words =
      address instanceof PDFString || address instanceof PDFHexString
        ? address.decodeText()
        : place instanceof PDFName
          ? place.decodeText()
          : null;
    if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}
