/** What a zip holds beside the site: the file to open, a word on how, and the list of everything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../contract/compare-text.ts';
import { startPath } from '../../contract/site-paths.ts';
import { editionDigest, updatedLast } from '../edition.ts';
import { filesIn, sha256Of } from '../folder-files.ts';
import { textFile, type Output } from '../output.ts';
import { manifestName, type PackManifest } from './pack-manifest.ts';
import { readme, startName } from './readme.ts';

const readmeName = 'README.txt';

export const zip: Output = {
  name: 'zip',
  isIn: ({ medium }) => medium === 'disk',
  owns: (sitePath) => [startName, readmeName, manifestName].includes(sitePath),
  async *files({ site, version }, built) {
    const folder = await built();
    const about = {
      builtWith: version,
      date: updatedLast(site),
      guides: site.guides.map(({ id }) => id),
    };
    const own = [
      { path: startName, bytes: readFileSync(path.join(folder, startPath)) },
      { path: readmeName, bytes: new TextEncoder().encode(readme(about)) },
    ];
    const files = [
      ...filesIn(folder),
      ...own.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) })),
    ].sort((a, b) => compareText(a.path, b.path));
    for (const { path: sitePath, bytes } of own) yield { sitePath, bytes: () => bytes };
    const manifest: PackManifest = {
      version: 1,
      guides: about.guides,
      edition: { digest: editionDigest(files), builtWith: about.builtWith, date: about.date },
      files,
    };
    yield textFile(manifestName, () => `${JSON.stringify(manifest, null, 1)}\n`);
  },
};
