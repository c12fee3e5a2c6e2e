/** The engine's script: Pagefind's own, with our way to files in place of `fetch`, and what is built on it. */
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { pagefindScript } from '../search/pagefind-index.ts';

const engine = path.join(import.meta.dirname, '../../browser/search/engine');

/** Compiled modules end in `.js`. */
const transport = `./transport${path.extname(import.meta.filename)}`;

/**
 * Gives the engine Pagefind's script under the name `#pagefind`. Pagefind has no hook for how files are
 * had; its script is one module that calls the global `fetch`, which an import of that name replaces.
 */
export const pagefindPlugin: Plugin = {
  name: 'pagefind',
  setup(build) {
    build.onResolve({ filter: /^#pagefind$/ }, () => ({ path: 'pagefind', namespace: 'pagefind' }));
    build.onLoad({ filter: /.*/, namespace: 'pagefind' }, async () => ({
      contents: `import { fetchFile as fetch } from '${transport}';\n${await pagefindScript()}`,
      loader: 'js',
      resolveDir: engine,
    }));
  },
};
