/** What tells one edition of a site from another. */
import { createHash } from 'node:crypto';
import type { Site } from '../guide/site.ts';

/**
 * SHA-256 over the lines `SHA-256, two spaces, path, line feed` of all files, which `sha256sum` writes.
 *
 * @param files sorted by path
 */
export function editionDigest(files: readonly { path: string; sha256: string }[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${sha256}  ${path}\n`);
  return hash.digest('hex');
}

/** ISO date of the latest change to any topic, or null where no topic gives one. */
export const updatedLast = ({ topics }: Site): string | null =>
  [...topics.values()]
    .flatMap(({ pages }) => Object.values(pages).flatMap(({ updated }) => updated ?? []))
    .sort()
    .at(-1) ?? null;
