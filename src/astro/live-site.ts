/** A live site: what a build would write beside the pages is made when it is asked for; edits are followed. */
import { watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mime from 'mime';
import type { ViteDevServer } from 'vite';
import type { Publication } from '../outputs/publication.ts';
import { serveOutputs } from '../outputs/serve-outputs.ts';
import type { HostOptions } from './host-options.ts';
import { pageDataAt } from './page-data.ts';

interface LiveOptions extends HostOptions {
  /** Path that guides stand under on their server, with a slash at its end. */
  root: string;
  base: string;
  publication: Publication;
  readAgain: () => Promise<Publication>;
}

/** Editors save in several steps; changes this close together, in milliseconds, are one. */
const settled = 50;

export function serveLive(server: ViteDevServer, options: LiveOptions): void {
  const { input, mount, root, base, buildInto, readAgain, onError } = options;
  let { publication } = options;
  const builds = new BuiltSites((folder) => buildInto(folder, base), mount);
  let fileAt = serveOutputs(publication, () => builds.folder());

  const serve = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const address = decodeURI(pathname);
    if (!address.startsWith(root)) return next();
    const sitePath = address.slice(root.length);
    const page = pageDataAt(sitePath, publication, root);
    if (page) {
      request.url = `${root}${encodeURI(page.path)}${search}`;
      return next();
    }
    const bytes = await fileAt(sitePath);
    if (!bytes) return next();
    response.setHeader('Content-Type', mime.getType(sitePath) ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    response.end(bytes);
  };
  server.middlewares.use((request, response, next) => {
    serve(request, response, next).catch(next);
  });

  const refresh = async () => {
    publication = await readAgain();
    builds.forget();
    fileAt = serveOutputs(publication, () => builds.folder());
    reload(server);
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(input, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch(onError), settled);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(timer);
    watcher.close();
    builds.forget();
  });
}

/** Astro keeps the list of a route's pages as long as the route's module is the same. */
function reload({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.startsWith(routesFolder)) moduleGraph.invalidateModule(module);
  environments.client.hot.send({ type: 'full-reload' });
}

const routesFolder = path
  .join(import.meta.dirname, '../routes')
  .split(path.sep)
  .join('/');

/** The built site that packs are made of: built when it is first asked for, and again after an edit. */
class BuiltSites {
  readonly #build: (folder: string) => Promise<void>;
  readonly #mount: string;
  #current: Promise<string> | undefined;

  constructor(build: (folder: string) => Promise<void>, mount: string) {
    this.#build = build;
    this.#mount = mount;
    process.once(
      'exit',
      () => this.#folder && rmSync(this.#folder, { recursive: true, force: true }),
    );
  }

  #folder: string | undefined;

  folder(): Promise<string> {
    this.#current ??= this.#make();
    return this.#current;
  }

  async #make(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-live-'));
    this.#folder = folder;
    await this.#build(path.join(folder, 'site'));
    return path.join(folder, 'site', ...this.#mount.split('/'));
  }

  forget(): void {
    const folder = this.#folder;
    this.#current = undefined;
    if (folder) void rm(folder, { recursive: true, force: true });
  }
}
