import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Kinds that are compressed already; trying again costs time and bytes. */
const compressed = /\.(png|jpe?g|gif|webp|avif|woff2|pf_\w+|pagefind|mp4|zip|gz|br)$/;

export interface ZipOptions {
  /** Folder that the paths are in. */
  folder: string;
  /** In the order in which they are written. */
  paths: readonly string[];
  /** ISO date that every entry bears, or null for the earliest that the format knows. */
  date: string | null;
  onFile?: (done: number) => void;
}

/** Write a zip whose bytes depend on nothing but names, order, date and content. */
export async function writeZip(
  out: string,
  { folder, paths, date, onFile }: ZipOptions,
): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  const mtime = dosDate(date);
  for (const [index, file] of paths.entries())
    zip.addReadStreamLazy(
      file,
      // The old date field only: it has no time zone, so the machine's own leaves no trace.
      {
        mtime,
        forceDosTimestamp: true,
        mode: 0o100644,
        compressionLevel: compressed.test(file) ? 0 : 9,
      },
      (use) => {
        onFile?.(index + 1);
        use(null, createReadStream(path.join(folder, ...file.split('/'))));
      },
    );
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(out)), failed]);
}

/** Noon of the day in local time, which the writer turns back into the same day everywhere. */
function dosDate(date: string | null): Date {
  const [year, month, day] = (date ?? '1980-01-01').split('-').map(Number);
  return new Date(Math.max(year!, 1980), month! - 1, day!, 12);
}
