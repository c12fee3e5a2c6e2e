import { loadAssets } from '../assets/load-assets.ts';
import { readyFile, type Output } from '../output.ts';
import { appPacks } from './app-packs.ts';

/** What lets readers keep guides: the packs, which hold all other files once more, and the worker. */
export const app: Output = {
  name: 'app',
  isIn: ({ medium }) => medium === 'server',
  owns: (sitePath, { assets }) => sitePath.startsWith('packs/') || sitePath === assets.worker,
  async *files({ site, assets }, built) {
    const { files } = await loadAssets();
    for (const file of files) if (file.sitePath === assets.worker) yield readyFile(file);
    yield* appPacks(await built(), site);
  },
};
