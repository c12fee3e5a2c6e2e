import { posix } from 'node:path';
import type { Licence } from '../site.ts';
import { decode } from './decode.ts';
import type { InputFile } from './read-folder.ts';

/** The licence files of a folder, those with the same words taken together. */
export function readLicences(inputs: InputFile[]): Licence[] {
  const byWords = new Map<string, Licence>();
  for (const { path, bytes } of inputs) {
    const decoded = decode(bytes);
    if (!decoded.ok) continue;
    const words = decoded.text.split(/\s+/).join(' ').trim();
    const licence = byWords.get(words) ?? { text: decoded.text.trim(), folders: [] };
    licence.folders.push(posix.dirname(path));
    byWords.set(words, licence);
  }
  return [...byWords.values()];
}
