/**
 * Answers for what the reader keeps. A kept page and everything that it asks for come from the one edition
 * that is kept, online too; other pages and what they ask for come from the server. The script itself
 * knows no edition, so a new one can take over at any time.
 */
import { securityHeaders } from '../../contract/security-headers.ts';
import { offlinePath } from '../../contract/site-paths.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import { Store, type KeptFile } from './store.ts';

const scope = self as unknown as ServiceWorkerScope;
const root = new URL('./', location.href);
const store = new Store(root);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (event.request.method !== 'GET' || path === null || path.startsWith('packs/')) return;
  event.respondWith(event.request.mode === 'navigate' ? page(event, path) : file(event, path));
});

/** Path in the site, a folder's being its index; null for addresses outside. */
function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(root.pathname.length)).replace(
      /(^|\/)$/,
      '$1index.html',
    );
  } catch {
    return null;
  }
}

interface Tables {
  /** The record that the tables were made from. */
  state: string;
  current: Map<string, KeptFile>;
  previous: Map<string, KeptFile>;
}
let tables: Promise<Tables> | undefined;

async function readTables(): Promise<Tables> {
  const state = await store.state();
  const kept = await store.kept();
  return {
    state,
    current: kept ? await store.files(kept) : new Map(),
    previous: kept?.previous ? await store.files(kept.previous) : new Map(),
  };
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  if (!tables || (await tables).state !== (await store.state())) tables = readTables();
  const { current, previous } = await tables;
  if (previous.size > 0) event.waitUntil(forgetPrevious());
  return (
    (await answer(path, current.get(path))) ?? fetch(event.request).catch(() => offlinePage(path))
  );
}

async function file({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  tables ??= readTables();
  const { current, previous } = await tables;
  const kept = current.get(path) ?? previous.get(path);
  const asker = clientId === '' ? undefined : await scope.clients.get(clientId);
  const askerPath = asker && pathOf(asker.url);
  if (askerPath && current.has(askerPath)) return (await answer(path, kept)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const response = await answer(path, kept);
    if (response) return response;
    throw error;
  }
}

/** The edition before is needed only as long as pages of it are open. */
async function forgetPrevious(): Promise<void> {
  if ((await scope.clients.matchAll()).length > 1) return;
  await store.sweep();
  tables = undefined;
}

/** @returns undefined where the file is not kept, or the browser has dropped it. */
async function answer(path: string, kept: KeptFile | undefined): Promise<Response | undefined> {
  const part = kept && (await store.match(kept.part));
  if (!part) return undefined;
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response((await part.blob()).slice(kept.start, kept.end, type), {
    headers: { ...securityHeaders, 'Content-Type': type },
  });
}

/** The page that says what is kept, in the language of the page that is not. */
async function offlinePage(path: string): Promise<Response> {
  const offered = (await store.kept())?.index.guides.flatMap(({ locales }) => locales) ?? [];
  const locale = offered.find((one) => path.startsWith(`${one}/`)) ?? sourceLocale;
  const address = new URL(offlinePath(locale), root);
  address.searchParams.set('missing', path);
  return Response.redirect(address, 302);
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};
