import type { SiteFile } from '../site-file.ts';

/**
 * The files of the search index as scripts. A page opened from a disk may load scripts, but must not
 * fetch files; each file of the index therefore has a twin beside it, with `.js` after its name, which
 * hands its bytes over in base64.
 */
export const searchTwins = (files: SiteFile[]): SiteFile[] =>
  files
    .filter(({ sitePath }) => sitePath.startsWith('pagefind/') && !sitePath.endsWith('.js'))
    .map(({ sitePath, bytes }) => ({
      sitePath: `${sitePath}.js`,
      bytes: new TextEncoder().encode(
        `passerelleFile(${JSON.stringify(sitePath.slice('pagefind/'.length))},"${Buffer.from(bytes).toString('base64')}")\n`,
      ),
    }));
