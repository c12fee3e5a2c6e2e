/** Hold a pack against its manifest. Files are read as streams, so that memory stays bounded. */
import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { editionDigest } from '../edition.ts';
import { manifestName, packManifest, type PackManifest } from './pack-manifest.ts';

/** A larger manifest is not one of ours: 200,000 files need 32 MB. */
const manifestLimit = 64 * 1024 * 1024;

export interface Verdict {
  /** Null where the pack has none that can be read. */
  manifest: PackManifest | null;
  /** A line for each fault, each naming the file; empty where the pack is whole. */
  faults: string[];
}

export async function verifyZip(
  zip: string,
  onFile?: (done: number, total: number) => void,
): Promise<Verdict> {
  let archive: ZipFile;
  try {
    archive = await openPromise(zip, { autoClose: false, lazyEntries: true });
  } catch (error) {
    return unreadable(zip, error);
  }
  try {
    return await compare(archive, onFile);
  } catch (error) {
    return unreadable(zip, error);
  } finally {
    archive.close();
  }
}

const unreadable = (zip: string, error: unknown): Verdict => ({
  manifest: null,
  faults: [`${zip}: cannot be read as a zip: ${(error as Error).message}`],
});

async function compare(
  archive: ZipFile,
  onFile: ((done: number, total: number) => void) | undefined,
): Promise<Verdict> {
  const entries = await listOf(archive);
  const own = entries.find(({ fileName }) => fileName === manifestName);
  if (!own) return { manifest: null, faults: [`${manifestName}: missing`] };
  const manifest = await readManifest(archive, own);
  if (typeof manifest === 'string') return { manifest: null, faults: [manifest] };

  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const name = entry.fileName;
    onFile?.(index + 1, entries.length);
    if (name === manifestName && !seen.has(name)) seen.add(name);
    else if (seen.has(name)) faults.push(`${name}: extra, the name stands in the pack twice`);
    else if (!expected.has(name)) faults.push(`${name}: extra, not in the manifest`);
    else {
      seen.add(name);
      const fault = await contentFault(archive, entry, expected.get(name)!);
      if (fault) faults.push(`${name}: ${fault}`);
    }
  }
  for (const path of expected.keys()) if (!seen.has(path)) faults.push(`${path}: missing`);
  if (editionDigest(manifest.files) !== manifest.edition.digest)
    faults.push(`${manifestName}: tampered, the edition's digest is not that of its files`);
  return { manifest, faults };
}

async function listOf(archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  return entries;
}

async function contentFault(
  archive: ZipFile,
  entry: Entry,
  expected: { size: number; sha256: string },
): Promise<string | null> {
  if (entry.uncompressedSize !== expected.size)
    return `tampered, ${entry.uncompressedSize} bytes, expected ${expected.size}`;
  try {
    const hash = createHash('sha256');
    for await (const chunk of await archive.openReadStreamPromise(entry))
      hash.update(chunk as Buffer);
    return hash.digest('hex') === expected.sha256 ? null : 'tampered, its SHA-256 is another';
  } catch (error) {
    return `damaged, ${(error as Error).message}`;
  }
}

/** @returns the manifest, or what is wrong with it. */
async function readManifest(archive: ZipFile, entry: Entry): Promise<PackManifest | string> {
  if (entry.uncompressedSize > manifestLimit) return `${manifestName}: too large to be a manifest`;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry))
      chunks.push(chunk as Buffer);
    const parsed = packManifest.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (parsed.success) return parsed.data;
    const { path, message } = parsed.error.issues[0]!;
    return `${manifestName}: tampered, ${path.join('.')}: ${message}`;
  } catch (error) {
    return `${manifestName}: damaged, ${(error as Error).message}`;
  }
}
