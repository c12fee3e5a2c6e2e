/** The way to the engine, which is loaded on the first call. */
import type {
  GuideChoice,
  SearchEngine,
  SearchOptions,
  SearchResult,
} from '../../contract/search.ts';
import { loadScript } from '../load-script.ts';

/** What the page asks of an engine in a worker. */
export type EngineCall = { id: number; base: string } & (
  { method: 'search'; args: [query: string, options: SearchOptions] } | { method: 'guides' }
);

export type EngineReply = { id: number; value: unknown } | { id: number; error: string };

/** Address of the site's root and of the engine's script, from the page. */
let root = '.';
let script = '';
let engine: Promise<SearchEngine> | undefined;

export function placeEngine(siteRoot: string, engineScript: string): void {
  root = siteRoot;
  script = engineScript;
}

/** Load the engine; called when the reader shows that she means to search. */
export function loadSearch(): Promise<SearchEngine> {
  engine ??= connect();
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Find topics in all languages. Rejects where the engine or the index cannot be had. */
export const search = async (query: string, options: SearchOptions): Promise<SearchResult> =>
  (await loadSearch()).search(query, options);

/** The guides and phases that a search can be narrowed to. */
export const guideChoices = async (): Promise<GuideChoice[]> => (await loadSearch()).guides();

/** Absolute address of the site's root. */
export const siteRoot = (): URL => new URL(`${root}/`, location.href);

function connect(): Promise<SearchEngine> {
  const base = new URL('pagefind/', siteRoot()).href;
  const address = new URL(script, location.href).href;
  return location.protocol === 'file:' ? inPage(address, base) : inWorker(address, base);
}

async function inPage(address: string, base: string): Promise<SearchEngine> {
  await loadScript(address);
  return globalThis.passerelleEngine!(base);
}

async function inWorker(address: string, base: string): Promise<SearchEngine> {
  const worker = new Worker(address);
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (e: Error) => void }
  >();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const { resolve, reject } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ('error' in data) reject(new Error(data.error));
    else resolve(data.value as never);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    engine = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`No ${address}`));
    waiting.clear();
  });
  const ask = <T>(call: Record<string, unknown>): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...call, id, base });
    });
  // The first call starts the engine in the worker.
  const guides = ask<GuideChoice[]>({ method: 'guides' } satisfies Partial<EngineCall>);
  guides.catch(() => {});
  return {
    search: (...args) =>
      ask<SearchResult>({ method: 'search', args } satisfies Partial<EngineCall>),
    guides: () => ask<GuideChoice[]>({ method: 'guides' } satisfies Partial<EngineCall>),
  };
}
