/** From a built site to what stands in a pack beside it. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { updatedLast } from '../edition-date.ts';
import type { Site } from '../../guide/site.ts';
import { filesIn, pathsIn } from '../folder-files.ts';
import { editionDigest, manifestName, type PackManifest } from './pack-manifest.ts';
import { readme } from './readme.ts';

/** The file to open: its name stands out among the others in every file manager. */
export const startName = 'START.html';
const readmeName = 'README.txt';

/** Add start file, README and manifest to the folder of a site that was built for a disk. */
export function completePack(folder: string, site: Site, builtWith: string): PackManifest {
  // Pages on a disk load the index as scripts; its files themselves are out of their reach.
  for (const file of pathsIn(folder))
    if (file.startsWith('pagefind/') && !file.endsWith('.js')) rmSync(path.join(folder, file));
  // Nothing on a disk answers for an address that is not there.
  rmSync(path.join(folder, '404.html'), { force: true });
  copyFileSync(path.join(folder, 'index.html'), path.join(folder, startName));
  const guides = site.guides.map(({ id }) => id);
  const date = updatedLast(site);
  const about = { version: 1 as const, guides, edition: { digest: '', builtWith, date } };
  writeFileSync(path.join(folder, readmeName), readme(about));
  const files = filesIn(folder);
  const manifest = { ...about, edition: { ...about.edition, digest: editionDigest(files) }, files };
  writeFileSync(path.join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
