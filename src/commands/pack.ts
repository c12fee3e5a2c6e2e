import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatText } from '../guide/diagnostics/format-text.ts';
import { manifestName, packManifest, type PackManifest } from '../outputs/zip/pack-manifest.ts';
import { longNames, nameFaults } from '../outputs/zip/portable-names.ts';
import { writeZip } from '../outputs/zip/write-zip.ts';
import { contentFolder, outputFile, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { loadGuide, publicationOf, type LoadedGuide } from '../astro/load-guide.ts';
import { browserForPdfs, printPdfs } from './print-pdfs.ts';
import { Progress } from './progress.ts';
import { UsageError } from '../usage-error.ts';
import { writeSite } from './write-site.ts';

/** @throws UsageError where the input has no such guide. */
function loadOnly(content: string, only: string | undefined, progress: Progress): LoadedGuide {
  const loaded = loadGuide(content, {
    progress: progress.reading,
    ...(only !== undefined && { only }),
  });
  if (only === undefined || loaded.site.guides.length > 0) return loaded;
  const known = loadGuide(content).site.guides.map(({ id }) => id);
  throw new UsageError(
    `No guide \`${only}\`, expected ${known.length > 0 ? known.join(', ') : 'a folder with guides'}.`,
  );
}

function summaryOf({ edition, files }: PackManifest, out: string): string {
  const longest = Math.max(...files.map(({ path }) => path.length));
  const megabytes = (statSync(out).size / 1e6).toFixed(2);
  return [
    `${files.length + 1} files, ${megabytes} MB; the longest path has ${longest} characters`,
    `edition ${edition.digest}${edition.date ? ` of ${edition.date}` : ''}`,
    `${out} written`,
  ].join('\n');
}

async function runPack(
  content: string,
  out: string,
  { only, withPdfs }: { only: string | undefined; withPdfs: boolean },
): Promise<number> {
  const progress = new Progress();
  const browser = withPdfs ? browserForPdfs() : null;
  const { site, diagnostics, summary } = loadOnly(content, only, progress);
  const work = mkdtempSync(path.join(tmpdir(), 'passerelle-pack-'));
  const partial = `${out}.building-${process.pid}`;
  try {
    const folder = path.join(work, 'site');
    const pdfs = browser
      ? await printPdfs(site, {}, { browser, progress, folder: path.join(work, 'pdf') })
      : new Map();
    const publication = await publicationOf({ site, diagnostics }, { medium: 'disk', pdfs });
    await writeSite(publication, { out: folder, base: '/', progress });
    const manifest = packManifest.parse(
      JSON.parse(readFileSync(path.join(folder, manifestName), 'utf8')),
    );
    const paths = [...manifest.files.map(({ path }) => path), manifestName];
    const faults = nameFaults(paths);
    if (faults.length > 0) {
      progress.end();
      console.error(faults.map((fault) => `passerelle: ${fault}`).join('\n'));
      return 1;
    }
    mkdirSync(path.dirname(out), { recursive: true });
    await writeZip(partial, {
      folder,
      paths,
      date: manifest.edition.date,
      onFile: (done) => progress.show('Packing', done, paths.length),
    });
    renameSync(partial, out);
    progress.end();
    if (diagnostics.length > 0) console.log(formatText(diagnostics));
    for (const line of longNames(paths)) console.log(`warning: ${line}`);
    console.log(summaryOf(manifest, out));
    return summary.error > 0 ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(partial, { force: true });
  }
}

export const pack: Command = {
  options: [
    '--out OUT.zip  file to write (default: the guide’s id, or passerelle.zip for all)',
    '--guide ID     one guide only',
    '--pdf          with a PDF of every phase and guide',
  ],
  run: (args) => {
    const { folder, options } = readArguments(args, ['out', 'guide'], ['pdf']);
    const content = contentFolder(folder);
    const out = outputFile(options.out ?? `${options.guide ?? 'passerelle'}.zip`);
    return runPack(content, out, { only: options.guide, withPdfs: options.pdf === true });
  },
};
