import { brandFiles } from './brand-files.ts';
import { loadAssets } from './load-assets.ts';
import { readyFile, type Output } from '../output.ts';
import type { SiteFile } from '../site-file.ts';

/** Of no use to a site that is read from a disk. */
const isOfServers = ({ sitePath }: SiteFile): boolean => !sitePath.startsWith('assets/');

/** Styles, scripts, typefaces, and what a site shows of its publisher. */
export const assets: Output = {
  name: 'assets',
  isIn: () => true,
  owns: (sitePath) => sitePath.startsWith('assets/'),
  async *files({ brand }) {
    const { files } = await loadAssets();
    for (const file of files) if (!isOfServers(file)) yield readyFile(file);
    for (const file of brandFiles(brand)) yield readyFile(file);
  },
};
