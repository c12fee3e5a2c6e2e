/** A folder of topics to a static site. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { guideManifest } from '../outputs/manifest/guide-manifest.ts';
import type { Diagnostic } from '../guide/diagnostics/diagnostic.ts';
import type { Site } from '../guide/site.ts';
import { appPacks } from '../outputs/app/app-packs.ts';
import { bundleAssets, bundleServiceWorker, type Asset } from '../outputs/assets/bundle-assets.ts';
import { checklistData } from '../outputs/checklists.ts';
import { compressFiles } from '../outputs/compress-files.ts';
import { setCurrentSite, type Medium, type Pdf } from './publication.ts';
import { paperFiles } from '../outputs/paper/paper-files.ts';
import { buildSearchIndex } from '../outputs/search/search-index.ts';
import { webManifests } from '../outputs/app/web-manifest.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type BuildStage = 'pages' | 'search' | 'write' | 'compress';

export interface BuildOptions {
  /** Folder of the site; replaced only when the new site is complete. */
  out: string;
  /** Path that the site is served under. */
  base: string;
  medium?: Medium;
  /** PDFs by their path in the site. */
  pdfs?: ReadonlyMap<string, Pdf>;
  /** What was said about the input: shown on the page for maintainers. */
  diagnostics?: Diagnostic[];
  onPage?: () => void;
  /** Whether to write brotli and gzip twins of files too. */
  compress?: boolean;
  onStage?: (stage: BuildStage) => void;
}

export async function buildSite(
  site: Site,
  {
    out,
    base,
    medium = 'server',
    pdfs = new Map(),
    diagnostics = [],
    compress = false,
    onPage,
    onStage,
  }: BuildOptions,
): Promise<void> {
  const building = `${out}.building-${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  try {
    const assets = await bundleAssets();
    setCurrentSite({
      site,
      assets: assets.names,
      medium,
      pdfs,
      diagnostics,
      ...(onPage && { onPage }),
    });
    onStage?.('pages');
    await writePages(building, base);
    onStage?.('search');
    const index = await buildSearchIndex(site);
    onStage?.('write');
    write(building, [
      ...assets.files,
      ...site.media.values(),
      ...index,
      ...checklistData(site),
      manifestFile(site),
    ]);
    for (const [sitePath, bytes] of paperFiles(site, assets.names))
      write(building, [{ sitePath, bytes: bytes() }]);
    for (const [sitePath, { bytes }] of pdfs) write(building, [{ sitePath, bytes }]);
    if (medium === 'server') await writeApp(building, site);
    if (compress) {
      onStage?.('compress');
      await compressFiles(building);
    }
    replace(out, building);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/**
 * Astro keeps what it renders with beside the pages only where these are in the working folder; anywhere
 * else, two builds at the same time would share it, and take it from each other.
 */
async function writePages(folder: string, base: string): Promise<void> {
  const pages = path.join(projectRoot, '.astro', `pages-${process.pid}`);
  process.chdir(projectRoot);
  try {
    await build({
      root: projectRoot,
      outDir: pages,
      base,
      cacheDir: `${pages}/.cache`,
      logLevel: 'error',
    });
    rmSync(`${pages}/.cache`, { recursive: true, force: true });
    cpSync(pages, folder, { recursive: true });
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

/** What makes the site an app: last, because packs hold all other files once more. */
async function writeApp(folder: string, site: Site): Promise<void> {
  write(folder, webManifests());
  write(folder, [...appPacks(folder, site), await bundleServiceWorker()]);
}

const manifestFile = (site: Site): Asset => ({
  sitePath: 'guide.json',
  bytes: new TextEncoder().encode(`${JSON.stringify(guideManifest(site), null, 1)}\n`),
});

function write(folder: string, files: Asset[]): void {
  for (const { sitePath, bytes } of files) {
    const file = path.join(folder, ...sitePath.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Put the new site in the old one's place; should that fail, the old one comes back. */
function replace(out: string, building: string): void {
  const previous = `${out}.previous-${process.pid}`;
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(building, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
