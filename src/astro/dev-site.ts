/** A live site: pages are rendered when they are asked for, from topics as they stand on the disk. */
import { watch } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dev } from 'astro';
import mime from 'mime';
import { guideManifest } from '../outputs/manifest/guide-manifest.ts';
import type { Diagnostic } from '../guide/diagnostics/diagnostic.ts';
import type { Site } from '../guide/site.ts';
import { bundleAssets } from '../outputs/assets/bundle-assets.ts';
import { projectRoot } from './build-site.ts';
import { checklistData } from '../outputs/checklists.ts';
import { setCurrentSite } from './publication.ts';
import { paperFiles } from '../outputs/paper/paper-files.ts';
import { buildSearchIndex } from '../outputs/search/search-index.ts';

export interface DevOptions {
  load: () => { site: Site; diagnostics: Diagnostic[] };
  port: number;
  onError: (error: unknown) => void;
}

/** Editors save in several steps; changes this close together, in milliseconds, are one. */
const settled = 50;

export async function devSite(
  content: string,
  { load, port, onError }: DevOptions,
): Promise<string> {
  const assets = await bundleAssets();
  let files: ReturnType<typeof filesOf>;
  const refresh = () => {
    const { site, diagnostics } = load();
    files = filesOf(site, assets);
    setCurrentSite({ site, assets: assets.names, medium: 'server', diagnostics });
  };
  refresh();

  const serveFile = async (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const bytes = await files(path);
    if (!bytes) return next();
    response.setHeader('Content-Type', mime.getType(path) ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    response.end(bytes);
  };

  let reload = () => {};
  const server = await dev({
    root: projectRoot,
    logLevel: 'error',
    server: { port },
    integrations: [
      {
        name: 'passerelle-dev',
        hooks: {
          'astro:server:setup': ({ server }) => {
            server.middlewares.use(serveFile);
            reload = () => {
              // Astro keeps the list of a route's pages until content changes; this is its word for it.
              for (const { hot } of Object.values(server.environments))
                hot.send('astro:content-changed', {});
              server.environments.client?.hot.send({ type: 'full-reload' });
            };
          },
        },
      },
    ],
  });

  let timer: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        refresh();
        reload();
      } catch (error) {
        onError(error);
      }
    }, settled);
  });
  return `http://localhost:${server.address.port}/`;
}

/** What a build would write beside the pages; the search index is made when it is first asked for. */
function filesOf(
  site: Site,
  { names, files }: Awaited<ReturnType<typeof bundleAssets>>,
): (path: string) => Promise<Uint8Array | undefined> {
  const fixed = new Map(
    [...files, ...site.media.values(), ...checklistData(site)].map(({ sitePath, bytes }) => [
      sitePath,
      bytes,
    ]),
  );
  const paper = paperFiles(site, names);
  let index: Promise<Map<string, Uint8Array>> | undefined;
  return async (path) => {
    if (path === 'guide.json') return new TextEncoder().encode(JSON.stringify(guideManifest(site)));
    if (!path.startsWith('pagefind/')) return fixed.get(path) ?? paper.get(path)?.();
    index ??= buildSearchIndex(site).then(
      (made) => new Map(made.map(({ sitePath, bytes }) => [sitePath, bytes])),
    );
    return (await index).get(path);
  };
}
