import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface FolderFile {
  /** From the folder, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** Paths of all files below a folder, with `/`, sorted by code unit: the same on every system. */
export const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Size and digest of all files below a folder. */
export const filesIn = (folder: string): FolderFile[] =>
  pathsIn(folder).map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return { path: file, size: bytes.length, sha256: sha256Of(bytes) };
  });
