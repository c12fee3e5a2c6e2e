import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathsIn } from '../../src/outputs/folder-files.ts';
import { manifestName, packManifest } from '../../src/outputs/zip/pack-manifest.ts';
import { runCommand } from '../support/build-sites.ts';
import { unzip } from '../support/unzip.ts';

let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'passerelle-packs-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const guide = 'migration-from-lync-server-2010-to-lync-server-2013';
const small = path.join(import.meta.dirname, '../fixtures/paper/guide/input');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(work, file), 'utf8'));

test('a pack of one guide holds that guide only, and no link leads out of it', async () => {
  const zip = path.join(work, 'one.zip');
  const { status, stdout } = runCommand('pack', '--guide', guide, '--out', zip);
  expect(status, stdout).toBe(0);
  const folder = path.join(work, 'one');
  await unzip(zip, folder);
  const manifest = packManifest.parse(readJson(`one/${manifestName}`));
  expect(manifest.guides).toEqual([guide]);
  expect(manifest.edition.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  const paths = pathsIn(folder);
  expect(manifest.files.map(({ path }) => path)).toEqual(
    paths.filter((path) => path !== manifestName),
  );
  const topics = (readJson('one/guide.json').topics as { guide: string }[]).map(
    ({ guide }) => guide,
  );
  expect(new Set(topics)).toEqual(new Set([guide]));
  const present = new Set(paths);
  const broken = paths
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/ (?:href|src)="([^"#]+)[^"]*"/g)]
        .map(([, href]) => new URL(href!, `file:///${file}`))
        .filter(({ protocol }) => protocol === 'file:')
        .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
        .filter((target) => !present.has(target))
        .map((target) => `${file} → ${target}`),
    );
  expect(broken).toEqual([]);
});

test('two packs of the same topics are the same bytes, in any time zone', () => {
  const packs = ['a.zip', 'b.zip'].map((name, index) => {
    process.env.TZ = index === 0 ? 'America/Lima' : 'Asia/Tokyo';
    const zip = path.join(work, name);
    expect(runCommand('pack', small, '--out', zip).status).toBe(0);
    return readFileSync(zip);
  });
  delete process.env.TZ;
  expect(packs[0]!.equals(packs[1]!)).toBe(true);
});

test('an unknown guide is refused with the names of those there are', () => {
  const { status, stderr } = runCommand('pack', '--guide', 'nowhere');
  expect(status).toBe(2);
  expect(stderr).toMatch(/No guide `nowhere`, expected .*lync-server-2013/);
});

test('what is not a pack is refused', () => {
  expect(runCommand('verify').status).toBe(2);
  expect(runCommand('verify', path.join(work, 'no.zip')).status).toBe(2);
});
