import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../support/build-sites.ts';

/** Small, and with a phase that nothing refers to: it has no number of a page to wait for. */
const input = path.join(import.meta.dirname, '../fixtures/paper/guide/input');
const guide = 'move';
const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (out: string, ...choice: string[]) =>
  runCommand('pdf', input, '--out', path.join(folder, out), '--guide', guide, ...choice);
const file = (...names: string[]) => path.join(folder, ...names);

test('one phase in one language is made, linked with pages and size, and the same bytes each time', () => {
  const pdf = ['pdf', 'fr', `${guide}-phase-2.pdf`];
  for (const out of ['one', 'two']) {
    const { status, stdout, stderr } = make(out, '--locale', 'fr', '--phase', '2');
    expect(stderr).not.toMatch(/Error/);
    expect(stdout).toMatch(/^1 PDFs, \d+ pages/m);
    expect(status).toBe(0);
  }
  expect(readFileSync(file('one', ...pdf)).equals(readFileSync(file('two', ...pdf)))).toBe(true);
  const page = (locale: string) =>
    readFileSync(file('one', locale, guide, 'phase-2-act.html'), 'utf8');
  expect(page('fr')).toMatch(
    /phase-2\.pdf"[^>]*>[^<]+<\/a>\s*<small>\(PDF, \d+ pages?, \d,\d\sMo\)<\/small>/,
  );
  expect(page('es')).not.toContain('.pdf"');
}, 300_000);

test('a later run keeps what an earlier one made; an ordinary build has none', () => {
  expect(make('one', '--locale', 'es', '--phase', '2').status).toBe(0);
  expect(existsSync(file('one', 'pdf', 'fr', `${guide}-phase-2.pdf`))).toBe(true);
  expect(existsSync(file('one', 'pdf', 'es', `${guide}-phase-2.pdf`))).toBe(true);
  expect(runCommand('build', input, '--out', file('one')).status).toBe(0);
  expect(existsSync(file('one', 'pdf'))).toBe(false);
}, 300_000);

test.each([
  [['--phase', '99'], /No phase `99`, expected 1, 2, before/],
  [['--locale', 'de'], /No locale `de`, expected en, fr, es/],
])('%j is refused with what there is', (choice, message) => {
  const { status, stderr } = make('none', ...choice);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('a pack can carry them', () => {
  const zip = file('with-pdfs.zip');
  const { status, stderr } = runCommand('pack', input, '--guide', guide, '--pdf', '--out', zip);
  expect(status, stderr).toBe(0);
  expect(runCommand('verify', zip).status).toBe(0);
  expect(readFileSync(zip).includes(`pdf/fr/${guide}.pdf`)).toBe(true);
}, 300_000);
