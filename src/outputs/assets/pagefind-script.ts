/** The engine's script: Pagefind's own, with our way to files in place of `fetch`, and what is built on it. */
import type { Plugin } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagefindScript } from '../search/search-index.ts';

const engine = fileURLToPath(new URL('../../browser/search/engine', import.meta.url));

/**
 * Gives the engine Pagefind's script under the name `#pagefind`. Pagefind has no hook for how files are
 * had; its script is one module that calls the global `fetch`, which an import of that name replaces.
 */
export const pagefindPlugin: Plugin = {
  name: 'pagefind',
  setup(build) {
    build.onResolve({ filter: /^#pagefind$/ }, () => ({ path: 'pagefind', namespace: 'pagefind' }));
    build.onLoad({ filter: /.*/, namespace: 'pagefind' }, async () => ({
      contents: `import { fetchFile as fetch } from './transport.ts';\n${await pagefindScript()}`,
      loader: 'js',
      resolveDir: path.join(engine),
    }));
  },
};
