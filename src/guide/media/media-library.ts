import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import type { InputFolder } from '../read/read-folder.ts';
import { locatePath } from '../read/locale.ts';
import { locales, type Locale } from '../../languages/index.ts';
import type { MediaFile } from '../site.ts';
import { decodeAddress } from '../read/paths.ts';

export interface FoundMedia {
  file: MediaFile;
  width?: number;
  height?: number;
  /** The path as the folder has it, where the address has other letter case. */
  caseOf?: string;
}

/**
 * The images of the input. They are found by repository path in any case, in the topic's language first
 * and in English next, and kept once per content.
 */
export class MediaLibrary {
  readonly files = new Map<string, MediaFile>();
  readonly #paths = new Map<string, { locale: Locale | null; path: string }[]>();
  readonly #loaded = new Map<string, FoundMedia>();
  readonly #read: InputFolder['readMedia'];

  constructor({ media, readMedia }: Pick<InputFolder, 'media' | 'readMedia'>) {
    this.#read = readMedia;
    for (const path of media) {
      const { locale, repositoryPath } = locatePath(path);
      const key = repositoryPath.toLowerCase();
      const list = this.#paths.get(key);
      if (list) list.push({ locale, path });
      else this.#paths.set(key, [{ locale, path }]);
    }
  }

  /** @param url address as written in the topic at repository path `from` */
  find(url: string, from: string, locale: Locale): FoundMedia | null {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
    const path = posix.join(posix.dirname(from), decodeAddress(url.split(/[?#]/)[0]!));
    const key = path.toLowerCase();
    const candidates = this.#paths.get(key);
    if (!candidates) return null;
    const preference = [locale, ...locales, null];
    const best = [...candidates].sort(
      (a, b) => preference.indexOf(a.locale) - preference.indexOf(b.locale),
    )[0]!;
    const found = this.#load(best.path);
    const there = locatePath(best.path).repositoryPath;
    return there === path ? found : { ...found, caseOf: there };
  }

  #load(path: string): FoundMedia {
    const known = this.#loaded.get(path);
    if (known) return known;
    const bytes = this.#read(path);
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const sitePath = `media/${name}${posix.extname(path).toLowerCase()}`;
    const file = this.files.get(sitePath) ?? { sitePath, bytes };
    this.files.set(sitePath, file);
    const found = { file, ...sizeOf(bytes) };
    this.#loaded.set(path, found);
    return found;
  }
}

/** Size in CSS pixels; empty where the format does not tell. */
function sizeOf(bytes: Uint8Array): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return {};
  }
}
