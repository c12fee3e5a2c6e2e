/** Paths and addresses as repositories and topics write them. */
import { posix } from 'node:path';

/** An address without its percent signs; one that was encoded wrongly stays as it is written. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path without its extension: `a/Plan.md` and `a/Plan.txt` are one topic's. */
export const stemOf = (path: string): string => path.replace(/\.[^./]+$/, '');

/** A path as topics are looked up by: without the extension of a text, in lower case. */
export const pathKey = (path: string): string =>
  path.replace(/\.(md|markdown|txt|html?|yml)$/i, '').toLowerCase();

/** Whether an address leads to a file of the same repository, by a path relative to the one it stands in. */
export const isLocal = (href: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href);

/** A folder and those above it, the nearest first. */
export const foldersFrom = (folder: string): string[] =>
  folder === '.' ? ['.'] : [folder, ...foldersFrom(posix.dirname(folder))];
