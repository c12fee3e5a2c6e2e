/** Astro as host: guides as an integration, in Passerelle's own builds and in other people's projects. */
import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteViews } from '../view/site-views.ts';
import type { Publication } from '../outputs/publication.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';
import type { HostOptions } from './host-options.ts';
import { publish } from './current-publication.ts';
import { serveLive } from './live-site.ts';
import { routesOf } from './routes.ts';
import { passerelleModules } from './vite-plugin.ts';

export function hostGuides(options: HostOptions): AstroIntegration {
  const { read, mount, components, onPage, onOutput } = options;
  let publication: Publication;
  let base = '/';
  const root = () => `${base.replace(/\/$/, '')}${mount}`;
  const readAgain = async (): Promise<Publication> => {
    publication = await read();
    publish(publication, onPage);
    return publication;
  };
  return {
    name: 'passerelle',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, injectRoute, addMiddleware }) => {
        updateConfig({ vite: { plugins: [passerelleModules({ root, components })] } });
        if (command === 'sync' || command === 'preview') return;
        const { medium } = await readAgain();
        for (const route of routesOf(mount, medium)) injectRoute(route);
        addMiddleware({ entrypoint: fileOf('middleware'), order: 'pre' });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        serveLive(server, { ...options, base, root: root(), publication, readAgain });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = path.join(fileURLToPath(dir), ...mount.split('/'));
        await placePages(folder, publication);
        await writeOutputs(publication, folder, onOutput);
      },
    },
  };
}

const fileOf = (name: string): string =>
  path.join(import.meta.dirname, `${name}${path.extname(import.meta.filename)}`);

/**
 * Pages are explicit files, so that relative links work from a disk too; a project may have its own way to
 * write pages (`build.format`), which then puts ours elsewhere.
 */
async function placePages(folder: string, { site }: Publication): Promise<void> {
  for (const sitePath of siteViews(site).keys()) {
    const file = path.join(folder, ...sitePath.split('/'));
    if (existsSync(file)) continue;
    const asFolder = path.join(file.replace(/\.html$/, ''), 'index.html');
    const asFile = file.replace(/[\\/]index\.html$/, '.html');
    const written = [asFolder, asFile].find((candidate) => existsSync(candidate));
    if (!written) continue;
    await mkdir(path.dirname(file), { recursive: true });
    renameSync(written, file);
    if (written === asFolder) rmdirSync(path.dirname(asFolder));
  }
}
