/**
 * Passerelle as an integration of Astro:
 *
 *   integrations: [passerelle({ input: 'topics', mount: '/guides' })]
 *
 * See docs/astro.md.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildApart } from './astro/build-apart.ts';
import { hostGuides } from './astro/integration.ts';
import { loadGuide, publicationOf } from './astro/load-guide.ts';
import { formatText } from './guide/diagnostics/format-text.ts';
import type { Brand } from './outputs/brand.ts';

export type { Brand, Localised, ThemeColor } from './outputs/brand.ts';

export interface PasserelleOptions extends Brand {
  /** Folder of the topics, from the project's root. */
  input: string;
  /** Path below the base that guides stand under; `/` by default. */
  mount?: string;
  /** Components that take the place of Passerelle's, by name: files from the project's root. */
  components?: Record<string, string>;
}

/** Guides from a folder of topics, as part of an Astro project. */
export default function passerelle(options: PasserelleOptions): AstroIntegration {
  const { input, mount = '/', components = {}, ...brand } = options;
  let hooks: AstroIntegration['hooks'] | undefined;
  const start = (config: AstroConfig, log: (text: string) => void): AstroIntegration['hooks'] => {
    const root = fileURLToPath(config.root);
    const inRoot = (file: string) => path.resolve(root, file);
    const read = () => {
      const guide = loadGuide(inRoot(input));
      const { diagnostics, summary } = guide;
      if (diagnostics.length > 0) log(formatText(diagnostics));
      if (summary.error > 0) process.exitCode = 1;
      return publicationOf(guide, { brand: brandIn(brand, inRoot) });
    };
    return hostGuides({
      input: inRoot(input),
      read,
      mount: withSlashes(mount),
      components: Object.fromEntries(
        Object.entries(components).map(([name, file]) => [name, inRoot(file)]),
      ),
      buildInto: (folder) => buildProject(root, folder),
      onError: (error) => log(String(error)),
    }).hooks;
  };
  return {
    name: 'passerelle',
    hooks: {
      'astro:config:setup': (setup) => {
        hooks = start(setup.config, (text) => setup.logger.warn(`\n${text}`));
        return hooks['astro:config:setup']?.(setup);
      },
      'astro:config:done': (done) => hooks?.['astro:config:done']?.(done),
      'astro:server:setup': (server) => hooks?.['astro:server:setup']?.(server),
      'astro:build:done': (done) => hooks?.['astro:build:done']?.(done),
    },
  };
}

const withSlashes = (mount: string): string =>
  `/${mount.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

const brandIn = (brand: Brand, inRoot: (file: string) => string): Brand => ({
  ...brand,
  ...(brand.logo && { logo: { ...brand.logo, file: inRoot(brand.logo.file) } }),
  ...(brand.css && { css: brand.css.map(inRoot) }),
});

function buildProject(root: string, folder: string): Promise<void> {
  const astro = path.dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  const script = path.join(astro, 'bin/astro.mjs');
  return buildApart([script, 'build', '--root', root, '--outDir', folder], root);
}
