import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../package-root.ts';
import { pathsIn } from './folder-files.ts';
import type { Output } from './output.ts';

const folder = path.join(packageRoot, 'public');
const names = pathsIn(folder);

/** What every site has as it is: its icons. */
export const publicFiles: Output = {
  name: 'public files',
  isIn: () => true,
  owns: (sitePath) => names.includes(sitePath),
  async *files() {
    for (const sitePath of names)
      yield { sitePath, bytes: () => readFileSync(path.join(folder, ...sitePath.split('/'))) };
  },
};
