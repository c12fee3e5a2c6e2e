/**
 * The way to the files of the index. A server is asked for them; a page opened from a disk must not
 * fetch anything, and loads each file's twin as a script instead (see `outputs/search/search-twins.ts`).
 */
import { loadScript } from '../../load-script.ts';

/** Where Pagefind believes its files to be; addresses that begin so are turned into real ones. */
export const basePath = '/pagefind/';

let base = '';
let lost: Error | null = null;

/** @param address absolute address of the index's folder, with a slash at its end */
export function setBase(address: string): void {
  base = address;
}

export function forgetLost(): void {
  lost = null;
}

/** Throw if a file could not be had: Pagefind goes on without it, and finds less. */
export function throwIfLost(): void {
  if (lost) throw lost;
}

/**
 * Pagefind's `fetch`: as much of it as Pagefind uses. The bundle puts it in `fetch`'s place.
 *
 * @public
 */
export async function fetchFile(address: string): Promise<Response> {
  const name = address.slice(basePath.length).replace(/\?.*$/, '');
  try {
    return new Response(await readFile(name));
  } catch (error) {
    lost = error as Error;
    throw error;
  }
}

/** @throws where there is no such file, or no way to it */
export const readFile = (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  base.startsWith('file:') ? loadTwin(name) : download(name);

/** Names of these files stay the same when their content changes, so the browser has to ask. */
const unhashed = /^(pagefind-entry\.json|[a-z]+\.dat|wasm\..*)$/;

async function download(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(base + name, {
    cache: unhashed.test(name) ? 'no-cache' : 'default',
  });
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

const came = new Map<string, Uint8Array<ArrayBuffer>>();

declare global {
  /** Called by twins. */
  var passerelleFile: (name: string, base64: string) => void;
}
globalThis.passerelleFile = (name, base64) =>
  void came.set(
    name,
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  );

async function loadTwin(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const script = await loadScript(`${base}${name}.js`);
  const bytes = came.get(name);
  came.delete(name);
  script.remove();
  if (!bytes) throw new Error(`No ${name} in its twin`);
  return bytes;
}

/** The text of a compressed file; some servers have undone the compression already. */
export async function readText(name: string): Promise<string> {
  const bytes = await readFile(name);
  if (bytes[0] !== 0x1f) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
