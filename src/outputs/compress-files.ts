/** Twins of files for servers that choose between encodings: `x.html.br` and `x.html.gz` beside `x.html`. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pathsIn } from './folder-files.ts';

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

export async function compressFiles(folder: string): Promise<void> {
  const files = pathsIn(folder).filter((file) => compressible.test(file));
  let next = 0;
  const work = async () => {
    while (next < files.length) await writeTwins(path.join(folder, ...files[next++]!.split('/')));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function writeTwins(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < least) return;
  for (const [extension, compress] of Object.entries(encodings)) {
    const twin = await compress(bytes);
    if (twin.length < bytes.length) await writeFile(`${file}.${extension}`, twin);
  }
}
