import { readFile } from 'node:fs/promises';
import type { Output } from '../output.ts';

/** The PDFs that were printed before, since pages say how long they are. */
export const pdfs: Output = {
  name: 'PDFs',
  isIn: ({ pdfs }) => pdfs.size > 0,
  owns: (sitePath) => sitePath.startsWith('pdf/'),
  async *files({ pdfs }) {
    for (const [sitePath, { file }] of pdfs) yield { sitePath, bytes: () => readFile(file) };
  },
};
