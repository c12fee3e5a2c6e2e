import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathsIn } from '../folder-files.ts';
import type { Assets } from './asset-names.ts';

/** Where an installed package has its assets ready; `scripts/build-package.ts` puts them there. */
export const readyFolder = path.join(import.meta.dirname, 'ready');
export const namesFile = 'names.json';

let loading: Promise<Assets> | undefined;

/** Styles and scripts, as they came with the package, or bundled from the sources of a clone; once. */
export function loadAssets(): Promise<Assets> {
  loading ??= existsSync(readyFolder) ? Promise.resolve(readAssets()) : bundle();
  return loading;
}

async function bundle(): Promise<Assets> {
  const { bundleAssets } = await import('./bundle-assets.ts');
  return bundleAssets();
}

function readAssets(): Assets {
  return {
    names: JSON.parse(readFileSync(path.join(readyFolder, namesFile), 'utf8')) as Assets['names'],
    files: pathsIn(readyFolder)
      .filter((name) => name !== namesFile)
      .map((sitePath) => ({ sitePath, bytes: readFileSync(path.join(readyFolder, sitePath)) })),
  };
}
