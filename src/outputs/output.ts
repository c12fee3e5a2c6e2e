import type { Publication } from './publication.ts';
import type { SiteFile } from './site-file.ts';

/** A file of the site that is made when it is wanted: written by a build, or asked for on a live site. */
export interface PlannedFile {
  /** Path in the site, with `/`. */
  sitePath: string;
  /** Null where the file would be of no use, which is known only when it is made. */
  bytes: () => Uint8Array | null | Promise<Uint8Array | null>;
}

/** One of the things that a site is made of. */
export interface Output {
  name: string;
  /** Whether a site has it, which depends on how the site reaches its readers. */
  isIn: (publication: Publication) => boolean;
  /** Whether a path in the site is one of this output's. */
  owns: (sitePath: string, publication: Publication) => boolean;
  /**
   * Its files, each as soon as it is known.
   *
   * @param built gives the folder of the site with all outputs before this one, for those that are made
   *   of other files
   */
  files: (publication: Publication, built: () => Promise<string>) => AsyncIterable<PlannedFile>;
}

/** Text as a file. */
export const textFile = (sitePath: string, text: () => string): PlannedFile => ({
  sitePath,
  bytes: () => new TextEncoder().encode(text()),
});

/** A file that is there already. */
export const readyFile = ({ sitePath, bytes }: SiteFile): PlannedFile => ({
  sitePath,
  bytes: () => bytes,
});
