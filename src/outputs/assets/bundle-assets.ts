/**
 * Styles and browser scripts. Scripts are classic, not modules: browsers refuse modules on pages opened
 * from a disk. Each locale has its own script with its own texts. Names carry a hash of the content.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import path from 'node:path';
import { locales } from '../../languages/index.ts';
import type { SiteFile } from '../site-file.ts';
import { assetNames, bundles, type Assets, type BundleName } from './asset-names.ts';
import { languageTexts, searchWordsAlone } from './language-modules.ts';
import { pagefindPlugin } from './pagefind-plugin.ts';

const sources = path.join(import.meta.dirname, '../..');

const common: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  outdir: path.join(sources, 'assets'),
  entryNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  target: ['chrome109', 'firefox115', 'safari16.4', 'edge109'],
  format: 'iife',
  loader: { '.woff2': 'file', '.svg': 'file' },
  legalComments: 'none',
  logLevel: 'silent',
  charset: 'utf8',
  // Classic scripts have no address of their own; Pagefind does without where it is told a folder.
  logOverride: { 'empty-import-meta': 'silent' },
};

/** @returns the bundle's files, itself first. */
async function bundle(entry: string, name: string, plugins: Plugin[]): Promise<SiteFile[]> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: { [name]: path.join(sources, entry) },
    plugins: [searchWordsAlone, pagefindPlugin, ...plugins],
  });
  const own = path.extname(entry) === '.css' ? '.css' : '.js';
  return outputFiles!
    .map(({ path: file, contents }) => ({
      sitePath: `assets/${path.basename(file)}`,
      bytes: contents,
    }))
    .sort((a, b) => Number(b.sitePath.endsWith(own)) - Number(a.sitePath.endsWith(own)));
}

/** A bundle, or one for each language with its own texts. */
function bundleAll(which: BundleName): Promise<SiteFile[][]> {
  const { entry, name } = bundles[which];
  return Promise.all(
    'byLocale' in bundles[which]
      ? locales.map((locale) => bundle(entry, `${name}.${locale}`, [languageTexts(locale)]))
      : [bundle(entry, name, [])],
  );
}

export async function bundleAssets(): Promise<Assets> {
  const made = await Promise.all(
    (Object.keys(bundles) as BundleName[]).map(
      async (which) => [which, (await bundleAll(which)).map(renameWorker)] as const,
    ),
  );
  const paths = Object.fromEntries(
    made.map(([which, all]) => [which, all.map(([own]) => own!.sitePath)]),
  ) as Record<BundleName, string[]>;
  return { names: assetNames(paths), files: made.flatMap(([, all]) => all.flat()) };
}

const renameWorker = (files: SiteFile[]): SiteFile[] =>
  files.map((file) =>
    /^assets\/sw\.\w+\.js$/.test(file.sitePath) ? { ...file, sitePath: 'sw.js' } : file,
  );
