import { posix } from 'node:path';

/**
 * The address of `to` as written in the page `from`; both are paths in the site.
 *
 * @example relativeHref('fr/guide/a.html', 'fr/guide/b.html') // => 'b.html'
 * @example relativeHref('fr/guide/a.html', 'media/x.png') // => '../../media/x.png'
 */
export const relativeHref = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to);
