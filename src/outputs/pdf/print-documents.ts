/** Documents of a site as PDFs: one browser, some pages at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { PaperDocument } from '../paper/paper-document.ts';
import type { PlannedFile } from '../output.ts';
import type { PdfFile } from '../publication.ts';
import { finishPdf } from './finish-pdf.ts';
import { printPage } from './print-page.ts';
import type { PdfFacts } from './xmp.ts';

/** A document to print, as it stands among the files. */
export interface PdfJob {
  document: PaperDocument;
  facts: PdfFacts;
  /** Path in the site of the PDF. */
  sitePath: string;
}

/** Pages printed at the same time: printing keeps a core busy. */
const together = 2;

/** Flags that Chromium needs in containers, where there is no other user to be, and offline. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface PrintOptions {
  /** Chromium's file. */
  browser: string;
  /** Pages, styles, fonts and images of the documents. */
  files: Iterable<PlannedFile>;
  /** Folder that the PDFs are put in, by their path in the site. */
  folder: string;
  onDone?: (done: number) => void;
}

export async function printDocuments(
  jobs: PdfJob[],
  { browser: executablePath, files, folder, onDone }: PrintOptions,
): Promise<Map<string, PdfFile>> {
  const work = mkdtempSync(path.join(tmpdir(), 'passerelle-pages-'));
  const printed = new Map<string, PdfFile>();
  try {
    for (const { sitePath, bytes } of files) put(work, sitePath, await bytes());
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const waiting = [...jobs];
      const print = async () => {
        for (let job = waiting.shift(); job; job = waiting.shift()) {
          const { document, facts, sitePath } = job;
          const url = pathToFileURL(fileIn(work, document.path)).href;
          const { bytes, pages } = await finishPdf(await printPage(browser, url), facts);
          const file = put(folder, sitePath, bytes);
          printed.set(sitePath, { file, size: bytes.length, pages });
          onDone?.(printed.size);
        }
      };
      await Promise.all(Array.from({ length: together }, print));
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return printed;
}

const fileIn = (folder: string, sitePath: string): string =>
  path.join(folder, ...sitePath.split('/'));

/** Write a file. @returns where it stands. */
function put(folder: string, sitePath: string, bytes: Uint8Array | null): string {
  const file = fileIn(folder, sitePath);
  mkdirSync(path.dirname(file), { recursive: true });
  if (bytes) writeFileSync(file, bytes);
  return file;
}
