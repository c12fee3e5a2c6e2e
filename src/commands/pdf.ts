import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatText } from '../guide/diagnostics/format-text.ts';
import { locales, type Locale, type Site } from '../guide/site.ts';
import { finishedPdf, type FinishedPdf } from '../outputs/pdf/finish-pdf.ts';
import { plannedPdfs, type PdfChoice } from '../outputs/pdf/guide-pdfs.ts';
import { buildSite } from '../astro/build-site.ts';
import { basePath, contentFolder, outputFolder, readArguments } from './arguments.ts';
import type { Command } from './index.ts';
import { loadGuide } from './load-guide.ts';
import { browserForPdfs, printPdfs } from './print-pdfs.ts';
import { Progress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError where the site has nothing of that name. */
function checkChoice({ guide, locale, phase }: PdfChoice, site: Site): void {
  const expect = (what: string, given: string | undefined, known: string[]) => {
    if (given !== undefined && !known.includes(given))
      throw new UsageError(
        `No ${what} \`${given}\`, expected ${known.length > 0 ? known.join(', ') : 'a folder with guides'}.`,
      );
  };
  expect(
    'guide',
    guide,
    site.guides.map(({ id }) => id),
  );
  expect('locale', locale, [...locales]);
  const phases = site.guides
    .filter(({ id }) => guide === undefined || id === guide)
    .flatMap(({ phases }) => phases);
  expect('phase', phase, [
    ...new Set([
      ...phases.flatMap(({ number }) => (number === null ? [] : String(number))),
      ...phases.map(({ id }) => id),
    ]),
  ]);
}

/** PDFs of an earlier run that this one does not make again. */
async function earlierPdfs(site: Site, out: string): Promise<Map<string, FinishedPdf>> {
  const found = new Map<string, FinishedPdf>();
  for (const { sitePath } of plannedPdfs(site, {})) {
    const file = path.join(out, ...sitePath.split('/'));
    if (existsSync(file)) found.set(sitePath, await finishedPdf(readFileSync(file)));
  }
  return found;
}

async function runPdf(content: string, out: string, base: string, choice: PdfChoice) {
  const browser = browserForPdfs();
  const started = performance.now();
  const progress = new Progress();
  const { site, diagnostics, summary } = loadGuide(content, progress);
  checkChoice(choice, site);
  const made = await printPdfs(site, choice, { browser, progress });
  const whole = Object.values(choice).every((value) => value === undefined);
  const pdfs = whole ? made : new Map([...(await earlierPdfs(site, out)), ...made]);
  let pages = 0;
  const total = site.topics.size * site.locales.length;
  await buildSite(site, {
    out,
    base,
    pdfs,
    diagnostics,
    onPage: () => progress.show('Writing pages', ++pages, Math.max(total, pages)),
  });
  progress.end();
  if (diagnostics.length > 0) console.log(formatText(diagnostics));
  console.log(summaryOf(made, (performance.now() - started) / 1000, out));
  return summary.error > 0 ? 1 : 0;
}

function summaryOf(made: Map<string, FinishedPdf>, seconds: number, out: string): string {
  const sum = (of: (pdf: FinishedPdf) => number) =>
    [...made.values()].reduce((total, pdf) => total + of(pdf), 0);
  const megabytes = (sum(({ bytes }) => bytes.length) / 1e6).toFixed(1);
  return [
    `${made.size} PDFs, ${sum(({ pages }) => pages)} pages, ${megabytes} MB in ${path.join(out, 'pdf')}`,
    `made in ${seconds.toFixed(1)} s, site included`,
  ].join('\n');
}

export const pdf: Command = {
  options: [
    '--out OUT    folder of the site, PDFs in its folder pdf (default dist)',
    '--base PATH  path that the site is served under (default /)',
    '--guide ID   one guide only',
    '--locale L   one language only: en, fr or es',
    '--phase N    one phase only, by number or id',
  ],
  run: (args) => {
    const names = ['out', 'base', 'guide', 'locale', 'phase'] as const;
    const { folder, options } = readArguments(args, names);
    const content = contentFolder(folder);
    const { out, base, guide, locale, phase } = options;
    return runPdf(content, outputFolder(out, content), basePath(base), {
      guide,
      locale: locale as Locale | undefined,
      phase,
    });
  },
};
