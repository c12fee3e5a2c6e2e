import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { runCommand } from '../support/build-sites.ts';
import { filesOf } from '../support/read-site.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'passerelle-command-'));

test.each([
  [['bogus'], /Unknown command `bogus`/],
  [['build', '--nope'], /Unknown option '--nope'/],
  [['build', 'one', 'two'], /expected one folder/],
  [['build', path.join(tmpdir(), 'passerelle-not-there')], /No folder at/],
  [['build', import.meta.filename], /is a file, expected a folder/],
  [['check', '--format', 'xml'], /Unexpected format `xml`/],
  [['start', '--port', 'x'], /Unexpected port/],
  [['build', '--base', '/a b/'], /Unexpected base/],
])('%j is refused in one line with status 2', (args, expected) => {
  const { status, stderr } = runCommand(...args);
  expect(stderr.trim().split('\n').length).toBe(1);
  expect(stderr).toMatch(expected);
  expect(status).toBe(2);
});

test('an empty folder is refused', () => {
  const { status, stderr } = runCommand('build', folder());
  expect(stderr).toMatch(/No topics/);
  expect(status).toBe(2);
});

test('a folder that holds other things than a site is never replaced', () => {
  const out = folder();
  writeFileSync(path.join(out, 'letter.txt'), 'Dear Sir');
  const { status, stderr } = runCommand('build', '--out', out);
  expect(stderr).toMatch(/holds other files/);
  expect(status).toBe(2);
  expect(readdirSync(out)).toEqual(['letter.txt']);
});

test('a broken topic is reported, the others are built, and the status tells', () => {
  const input = folder();
  mkdirSync(path.join(input, 'en'));
  writeFileSync(path.join(input, 'en', 'sound.md'), '# A sound topic\n\nIts text.\n');
  writeFileSync(
    path.join(input, 'en', 'broken.md'),
    '---\ntitle: "unclosed\n---\n# A topic with broken metadata\n\nIts text.\n',
  );
  writeFileSync(path.join(input, 'en', 'bytes.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0xfd]));
  const out = path.join(folder(), 'site');
  const { status, stdout } = runCommand('build', input, '--out', out);
  expect(status).toBe(1);
  expect(stdout).toMatch(/en\/broken\.md:\d+:\d+: error: .*front-matter-invalid/);
  expect(stdout).toMatch(/en\/bytes\.md: error: .*encoding-undecodable/);
  const topics = filesOf(out).filter((file) => /^en\/[^/]+\/(sound|broken)\.html$/.test(file));
  expect(topics.length).toBe(2);
});

test('the same input gives the same bytes', () => {
  const out = path.join(folder(), 'again');
  expect(runCommand('build', '--out', out).status).toBe(0);
  const first = inject('sites').content;
  expect(filesOf(out).sort()).toEqual(filesOf(first).sort());
  for (const file of filesOf(out))
    expect(
      readFileSync(path.join(out, file)).equals(readFileSync(path.join(first, file))),
      file,
    ).toBe(true);
});

test('--help and --version answer', () => {
  expect(runCommand('--help').stdout).toMatch(/passerelle build/);
  expect(runCommand('build', '--version').stdout).toMatch(/^\d+\.\d+\.\d+/);
});
