/** Twins of files for servers that choose between encodings: `x.html.br` and `x.html.gz` beside `x.html`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsIn } from './folder-files.ts';
import type { Output } from './output.ts';

/** Text; the search index, images and fonts are compressed already. */
const compressible = /\.(html|css|js|json|svg|webmanifest|txt|xml|pack)$/;
/** Smaller files fit into one packet as they are, in bytes. */
const least = 1024;

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        // The best level takes ten times as long for a part of a pack, and gains 3 %.
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > 200_000 ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

export const compressedTwins: Output = {
  name: 'compressed twins',
  isIn: ({ compress }) => compress,
  owns: (sitePath) => /\.(br|gz)$/.test(sitePath),
  async *files(_publication, built) {
    const folder = await built();
    for (const file of pathsIn(folder).filter((name) => compressible.test(name)))
      for (const [extension, compress] of Object.entries(encodings))
        yield {
          sitePath: `${file}.${extension}`,
          bytes: async () => {
            const bytes = await readFile(path.join(folder, ...file.split('/')));
            if (bytes.length < least) return null;
            const twin = await compress(bytes);
            return twin.length < bytes.length ? twin : null;
          },
        };
  },
};
