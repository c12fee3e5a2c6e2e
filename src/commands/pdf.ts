import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatText } from '../guide/diagnostics/format-text.ts';
import { locales, type Locale } from '../languages/index.ts';
import type { Site } from '../guide/site.ts';
import { pagesOf } from '../outputs/pdf/finish-pdf.ts';
import { plannedPdfs, type PdfChoice } from '../outputs/pdf/guide-pdfs.ts';
import { basePath, contentFolder, outputFolder, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import type { PdfFile } from '../outputs/publication.ts';
import { loadGuide, publicationOf } from '../astro/load-guide.ts';
import { browserForPdfs, printPdfs } from './print-pdfs.ts';
import { Progress } from './progress.ts';
import { UsageError } from '../usage-error.ts';
import { writeSite } from './write-site.ts';

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
async function earlierPdfs(site: Site, out: string): Promise<Map<string, PdfFile>> {
  const found = new Map<string, PdfFile>();
  for (const { sitePath } of plannedPdfs(site, {})) {
    const file = path.join(out, ...sitePath.split('/'));
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    found.set(sitePath, { file, size: bytes.length, pages: await pagesOf(bytes) });
  }
  return found;
}

async function runPdf(content: string, out: string, base: string, choice: PdfChoice) {
  const browser = browserForPdfs();
  const started = performance.now();
  const progress = new Progress();
  const guide = loadGuide(content, { progress: progress.reading });
  const { site, diagnostics, summary } = guide;
  checkChoice(choice, site);
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-pdf-'));
  try {
    const made = await printPdfs(site, choice, { browser, progress, folder });
    const whole = Object.values(choice).every((value) => value === undefined);
    const pdfs = whole ? made : new Map([...(await earlierPdfs(site, out)), ...made]);
    const publication = await publicationOf(guide, { pdfs });
    await writeSite(publication, { out, base, progress });
    progress.end();
    if (diagnostics.length > 0) console.log(formatText(diagnostics));
    console.log(summaryOf(made, (performance.now() - started) / 1000, out));
    return summary.error > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summaryOf(made: Map<string, PdfFile>, seconds: number, out: string): string {
  const sum = (of: (pdf: PdfFile) => number) =>
    [...made.values()].reduce((total, pdf) => total + of(pdf), 0);
  const megabytes = (sum(({ size }) => size) / 1e6).toFixed(1);
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
    `--locale L   one language only: ${locales.join(', ')}`,
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
