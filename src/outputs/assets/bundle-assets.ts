/**
 * Styles and browser scripts. Scripts are classic, not modules: browsers refuse modules on pages opened
 * from a disk. Each locale has its own script with its own texts. Names carry a hash of the content.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../../guide/site.ts';
import { pagefindPlugin } from './pagefind-script.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Asset {
  /** Path in the site. */
  sitePath: string;
  bytes: Uint8Array;
}

/** Paths in the site of what pages load. */
export interface AssetNames {
  style: string;
  script: Record<Locale, string>;
  /** Styles and script of documents to print. */
  paper: { style: string; script: Record<Locale, string> };
  /** The search engine, loaded when it is wanted. */
  search: string;
  /** The checklist's tools, loaded by the pages and readers that need them. */
  checklist: Record<Locale, string>;
  /** Leads from the root to a language. */
  start: string;
  /** The search interface. */
  find: Record<Locale, string>;
  /** Helps on from an unknown address. */
  notFound: string;
  /** The page that keeps guides. */
  keep: Record<Locale, string>;
  /** Marks on pages of a site of which something is kept. */
  kept: Record<Locale, string>;
}

const common: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  outdir: path.join(root, 'assets'),
  entryNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  target: ['chrome109', 'firefox115', 'safari16.4', 'edge109'],
  format: 'iife',
  loader: { '.woff2': 'file', '.svg': 'file' },
  legalComments: 'none',
  logLevel: 'silent',
  charset: 'utf8',
};

/** Scripts import texts from `#texts`, `#checklist-texts` and the like; each locale's bundle gets its own. */
const textsOf = (locale: Locale): Plugin => ({
  name: 'texts',
  setup(build) {
    build.onResolve({ filter: /^#(checklist-|offline-)?texts$/ }, ({ path: name }) => ({
      path: path.join(root, `src/languages/${locale}/${/^#(.+)-/.exec(name)?.[1] ?? 'browser'}.ts`),
    }));
  },
});

async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<Asset[]> {
  const { outputFiles } = await build({
    ...common,
    // Classic scripts have no address of their own; Pagefind does without where it is told a folder.
    logOverride: { 'empty-import-meta': 'silent' },
    entryPoints: { [name]: path.join(root, entry) },
    plugins,
  });
  return outputFiles!.map(({ path: file, contents }) => ({
    sitePath: `assets/${path.basename(file)}`,
    bytes: contents,
  }));
}

/** One script for each locale, with its own texts. */
async function bundleByLocale(
  entry: string,
  name: string,
): Promise<{ paths: Record<Locale, string>; files: Asset[] }> {
  const bundles = await Promise.all(
    locales.map((locale) => bundle(entry, `${name}.${locale}`, [textsOf(locale)])),
  );
  const paths = Object.fromEntries(
    locales.map((locale, index) => [locale, pathOf(bundles[index]!, '.js')]),
  ) as Record<Locale, string>;
  return { paths, files: bundles.flat() };
}

const pathOf = (files: Asset[], extension: string): string =>
  files.find(({ sitePath }) => sitePath.endsWith(extension))!.sitePath;

export async function bundleAssets(): Promise<{ names: AssetNames; files: Asset[] }> {
  const [style, start, notFound, search, find, script, checklist, paperStyle, paper, keep, kept] =
    await Promise.all([
      bundle('src/styles/site.css', 'site'),
      bundle('src/browser/start.ts', 'start'),
      bundle('src/browser/not-found.ts', 'not-found'),
      bundle('src/browser/search/engine/engine.ts', 'search', [pagefindPlugin]),
      bundleByLocale('src/browser/search-interface.ts', 'find'),
      bundleByLocale('src/browser/site.ts', 'site'),
      bundleByLocale('src/browser/checklist-tools.ts', 'checklist'),
      bundle('src/styles/paper.css', 'paper'),
      bundleByLocale('src/browser/paper.ts', 'paper'),
      bundleByLocale('src/browser/offline/keep-page.ts', 'keep'),
      bundleByLocale('src/browser/offline/kept-marks.ts', 'kept'),
    ]);
  return {
    names: {
      style: pathOf(style, '.css'),
      start: pathOf(start, '.js'),
      notFound: pathOf(notFound, '.js'),
      search: pathOf(search, '.js'),
      find: find.paths,
      script: script.paths,
      checklist: checklist.paths,
      paper: { style: pathOf(paperStyle, '.css'), script: paper.paths },
      keep: keep.paths,
      kept: kept.paths,
    },
    files: [
      style,
      start,
      notFound,
      search,
      find.files,
      script.files,
      checklist.files,
      paperStyle,
      paper.files,
      keep.files,
      kept.files,
    ].flat(),
  };
}

/** The service worker: at the root, because it answers for what is below it, and always by that name. */
export async function bundleServiceWorker(): Promise<Asset> {
  const [script] = await bundle('src/browser/offline/service-worker.ts', 'sw');
  return { sitePath: 'sw.js', bytes: script!.bytes };
}
