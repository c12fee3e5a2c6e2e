/** A file of the site, with what is in it. */
export interface SiteFile {
  /** Path in the site, with `/`. */
  sitePath: string;
  bytes: Uint8Array;
}
