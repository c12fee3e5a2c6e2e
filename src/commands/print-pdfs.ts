import type { Site } from '../guide/site.ts';
import { findBrowser } from '../outputs/pdf/find-browser.ts';
import { makePdfs, plannedPdfs, type PdfChoice } from '../outputs/pdf/guide-pdfs.ts';
import type { PdfFile } from '../outputs/publication.ts';
import type { Progress } from './progress.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../package-root.ts';

const noBrowser = `No browser to make PDFs with. Install Chromium, Chrome or Edge, or run
  npx playwright-core install chromium
or name a browser's file in the environment variable PASSERELLE_BROWSER.`;

/** @throws UsageError where there is no browser to print with. */
export function browserForPdfs(): string {
  const browser = findBrowser();
  if (!browser) throw new UsageError(noBrowser);
  return browser;
}

/** Print what is chosen of a site into a folder. @returns the PDFs by their path in the site. */
export function printPdfs(
  site: Site,
  choice: PdfChoice,
  { browser, progress, folder }: { browser: string; progress: Progress; folder: string },
): Promise<Map<string, PdfFile>> {
  const planned = plannedPdfs(site, choice);
  return makePdfs(site, planned, {
    browser,
    folder,
    brand: {},
    producer: `Passerelle ${version}`,
    onDone: (done) => progress.show('Printing PDFs', done, planned.length),
  });
}
