/** A site built into a folder of its own, by Astro with the guides as integration. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { packageRoot } from '../package-root.ts';
import type { HostOptions } from './host-options.ts';
import { hostGuides } from './integration.ts';
import { replaceFolder } from './replace-folder.ts';

export interface BuildOptions extends Pick<HostOptions, 'onPage' | 'onOutput' | 'read'> {
  /** Folder of the site; replaced only when the new site is complete. */
  out: string;
  /** Path that the site is served under. */
  base: string;
}

export async function buildSite({ out, base, ...host }: BuildOptions): Promise<void> {
  const building = `${out}.building-${process.pid}`;
  const work = `${building}.work`;
  const clear = () => {
    for (const folder of [building, work]) rmSync(folder, { recursive: true, force: true });
  };
  clear();
  try {
    await build({
      ...astroConfig,
      base,
      outDir: building,
      cacheDir: path.join(work, 'cache'),
      build: { ...astroConfig.build, server: path.join(work, 'server') },
      integrations: [hostGuides({ ...standalone, ...host }), worksIn(work)],
    });
    replaceFolder(out, building);
  } finally {
    clear();
  }
}

/** Astro's settings for a site of its own; no project of a user's has a say in it. */
export const astroConfig = {
  root: packageRoot,
  configFile: false,
  publicDir: path.join(packageRoot, 'no-public-folder'),
  compressHTML: true,
  devToolbar: { enabled: false },
  logLevel: 'error',
  build: { format: 'preserve', assets: 'assets' },
} as const;

export const standalone = {
  input: '',
  mount: '/',
  components: {},
  buildInto: () => Promise.reject(new Error('A build has no live site')),
  onError: (error: unknown) => {
    throw error;
  },
} satisfies Partial<HostOptions>;

/**
 * Astro keeps what it renders with beside the pages only where these are below the folder that the command
 * was typed in; anywhere else two builds would share one place and take it from each other. An adapter may
 * say where.
 */
const worksIn = (work: string): AstroIntegration => ({
  name: 'passerelle-work',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      // What is rendered with then needs no `node_modules` above it.
      updateConfig({ vite: { environments: { prerender: { resolve: { noExternal: true } } } } });
    },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'passerelle',
        entrypointResolution: 'auto',
        serverEntrypoint: pathToFileURL(path.join(work, 'none.js')),
        supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
      });
    },
  },
});
