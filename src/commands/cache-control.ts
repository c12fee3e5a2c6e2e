/** Files whose names carry a hash of what is in them: other content has another name. */
const hashed =
  /\/((assets|media)\/[^/]+|packs\/.+\.[0-9a-f]{16}\.(json|pack)|pagefind\/((index|fragment|filter)\/[^/]+|[^/]+\.pf_meta))$/;

/** How long a file of the site may be kept without asking again, by its address. */
export const cacheControl = (pathname: string): string =>
  hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
