import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of Passerelle itself: its sources in a clone, its compiled files in an installation. */
export const packageRoot = path.dirname(import.meta.dirname);

/** The version in package.json. */
export const { version } = JSON.parse(
  readFileSync(path.join(packageRoot, 'package.json'), 'utf8'),
) as { version: string };
