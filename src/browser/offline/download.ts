import { fetchIndex } from './fetch-index.ts';
import { packsFor, type Choice, type EditionIndex, type PackPart } from '../../contract/edition.ts';
import type { Store } from './store.ts';

export interface DownloadOptions {
  signal: AbortSignal;
  /** Bytes that are there and bytes in all. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Keep choices, all of the edition that the server has now. Parts that are kept already are not fetched
 * again, so that this also goes on with a broken download and brings what is kept up to date.
 *
 * @throws where the network breaks, the reader ends it, or the browser has no room; what came stays
 */
export async function keep(
  store: Store,
  choices: Choice[],
  options: DownloadOptions,
): Promise<void> {
  await store.setBegun(choices);
  let index = await fetchIndex(store.root);
  for (;;) {
    try {
      await fetchParts(store, index, offeredIn(index, choices), options);
      break;
    } catch (error) {
      if (options.signal.aborted) throw error;
      // A new edition may have replaced the files on the server while they were fetched.
      const now = await fetchIndex(store.root);
      if (now.edition === index.edition) throw error;
      index = now;
    }
  }
  const before = await store.kept();
  await store.setKept({
    choices: offeredIn(index, choices),
    index,
    previous: before ? { choices: before.choices, index: before.index } : undefined,
  });
  await store.setBegun(null);
}

/** An edition may lack a guide that the one before had. */
const offeredIn = ({ guides }: EditionIndex, choices: Choice[]): Choice[] =>
  choices.filter((choice) =>
    guides.some(({ id, locales }) => locales.some((locale) => choice === `${id}/${locale}`)),
  );

async function fetchParts(
  store: Store,
  index: EditionIndex,
  choices: Choice[],
  { signal, onProgress }: DownloadOptions,
): Promise<void> {
  const packs = packsFor(index, choices);
  const total = packs.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  onProgress(done, total);
  for (const { list } of packs) {
    for (const part of await listOf(store, list, signal)) {
      if (!(await store.match(part.file))) {
        const from = done;
        const blob = await fetchPart(store, part, signal, (bytes) =>
          onProgress(from + bytes, total),
        );
        await store.put(part.file, blob);
      }
      done += part.bytes;
      onProgress(done, total);
    }
  }
}

async function listOf(store: Store, list: string, signal: AbortSignal): Promise<PackPart[]> {
  const kept = await store.match(list);
  if (kept) return (await kept.json()) as PackPart[];
  const response = await fetch(store.address(list), { signal });
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  const text = await response.text();
  const parts = JSON.parse(text) as PackPart[];
  await store.put(list, text);
  return parts;
}

/** @throws where the bytes are not those that the list promises: a proxy's page, say. */
async function fetchPart(
  store: Store,
  { file, sha256 }: PackPart,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const response = await fetch(store.address(file), { signal });
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    bytes += value.length;
    onBytes(bytes);
  }
  const blob = new Blob(chunks);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  if (hex(digest) !== sha256) throw new Error(`${file}: not as the edition promises`);
  return blob;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keep fewer choices of the same edition; no network is needed. */
export async function keepOnly(store: Store, choices: Choice[]): Promise<void> {
  await store.setBegun(null);
  const kept = await store.kept();
  if (choices.length === 0 || !kept) await store.clear();
  else {
    await store.setKept({ choices, index: kept.index });
    await store.sweep();
  }
}
