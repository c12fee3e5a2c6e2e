import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../../../src/outputs/folder-files.ts';
import { editionDigest } from '../../../../src/outputs/edition.ts';
import { manifestName } from '../../../../src/outputs/zip/pack-manifest.ts';
import { verifyZip } from '../../../../src/outputs/zip/verify-zip.ts';
import { writeZip } from '../../../../src/outputs/zip/write-zip.ts';

let folder: string;
const zip = () => path.join(folder, 'pack.zip');
const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelle-verify-'));
  put('a.html', '<p>one</p>');
  put('b.html', '<p>two</p>'.repeat(500));
  const files = filesIn(folder);
  const edition = { digest: editionDigest(files), builtWith: '0.0.0', date: '2019-05-12' };
  put(manifestName, JSON.stringify({ version: 1, edition, guides: ['g'], files }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function faultsOf(paths: string[]): Promise<string[]> {
  await writeZip(zip(), { folder, paths, date: '2019-05-12' });
  return (await verifyZip(zip())).faults;
}

test('a whole pack has no faults', async () => {
  expect(await faultsOf(['a.html', 'b.html', manifestName])).toEqual([]);
});

test('a changed file is named, whether its length changed or not', async () => {
  put('a.html', '<p>eno</p>');
  put('b.html', '<p>three</p>');
  expect(await faultsOf(['a.html', 'b.html', manifestName])).toEqual([
    'a.html: tampered, its SHA-256 is another',
    'b.html: tampered, 12 bytes, expected 5000',
  ]);
});

test('missing and extra files are named', async () => {
  put('c.html', 'extra');
  expect(await faultsOf(['b.html', 'c.html', manifestName])).toEqual([
    'c.html: extra, not in the manifest',
    'a.html: missing',
  ]);
});

test('a file that stands in the pack twice is named', async () => {
  expect(await faultsOf(['a.html', 'a.html', 'b.html', manifestName])).toEqual([
    'a.html: extra, the name stands in the pack twice',
  ]);
});

test('a manifest whose files were changed without its digest is tampered', async () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, manifestName), 'utf8'));
  put('a.html', '<p>new</p>');
  manifest.files = filesIn(folder).filter(({ path }) => path.endsWith('.html'));
  put(manifestName, JSON.stringify(manifest));
  expect(await faultsOf(['a.html', 'b.html', manifestName])).toEqual([
    "manifest.json: tampered, the edition's digest is not that of its files",
  ]);
});

test('a pack without a manifest, or with another kind of one, is named as such', async () => {
  expect(await faultsOf(['a.html'])).toEqual(['manifest.json: missing']);
  put(manifestName, '{"version":2}');
  expect((await faultsOf([manifestName]))[0]).toMatch(/^manifest\.json: tampered, version/);
});

test('bytes damaged on the stick, and a file that is no zip, are faults and not crashes', async () => {
  await faultsOf(['a.html', 'b.html', manifestName]);
  const bytes = readFileSync(zip());
  const inSecond = bytes.indexOf('b.html') + 'b.html'.length + 6;
  bytes[inSecond] = bytes[inSecond]! ^ 0xff;
  writeFileSync(zip(), bytes);
  expect((await verifyZip(zip())).faults[0]).toMatch(/^b\.html: (damaged|tampered)/);
  writeFileSync(zip(), 'not a zip');
  expect((await verifyZip(zip())).faults[0]).toMatch(/cannot be read as a zip/);
});
