/** Documents of a site as PDFs: one browser, some pages at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { PaperDocument } from '../paper/paper-document.ts';
import type { Asset } from '../assets/bundle-assets.ts';
import { finishPdf, type FinishedPdf } from './finish-pdf.ts';
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
  files: Iterable<Asset>;
  onDone?: (done: number) => void;
}

export async function printDocuments(
  jobs: PdfJob[],
  { browser: executablePath, files, onDone }: PrintOptions,
): Promise<Map<string, FinishedPdf>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-pdf-'));
  const printed = new Map<string, FinishedPdf>();
  try {
    writeFiles(folder, files);
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const waiting = [...jobs];
      const work = async () => {
        for (let job = waiting.shift(); job; job = waiting.shift()) {
          const { document, facts, sitePath } = job;
          const url = pathToFileURL(path.join(folder, ...document.path.split('/'))).href;
          printed.set(sitePath, await finishPdf(await printPage(browser, url), facts));
          onDone?.(printed.size);
        }
      };
      await Promise.all(Array.from({ length: together }, work));
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return printed;
}

function writeFiles(folder: string, files: Iterable<Asset>): void {
  for (const { sitePath, bytes } of files) {
    const file = path.join(folder, ...sitePath.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
