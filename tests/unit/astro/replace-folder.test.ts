import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/astro/replace-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'passerelle-replace-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const put = (name: string, page: string): string => {
  mkdirSync(path.join(work, name));
  writeFileSync(path.join(work, name, 'index.html'), page);
  return path.join(work, name);
};
const page = () => readFileSync(path.join(work, 'out/index.html'), 'utf8');

test('the new folder stands where the old one stood, and nothing else is left', () => {
  const out = put('out', 'old');
  replaceFolder(out, put('building', 'new'));
  expect(page()).toBe('new');
  expect(readdirSync(work)).toEqual(['out']);
});

test('there need not be an old one', () => {
  replaceFolder(path.join(work, 'out'), put('building', 'new'));
  expect(page()).toBe('new');
});

test('the old one comes back where the new one cannot be put in its place', () => {
  const out = put('out', 'old');
  expect(() => replaceFolder(out, path.join(work, 'nowhere'))).toThrow(/ENOENT/);
  expect(page()).toBe('old');
  expect(readdirSync(work)).toEqual(['out']);
});
