import { expect, test } from 'vitest';
import { longestPath, longNames, nameFaults } from '../../../../src/outputs/zip/portable-names.ts';

test('names of this site’s kind are legal everywhere', () => {
  expect(nameFaults(['START.html', 'fr/guide/déplacer.html', 'media/3f2a.png'])).toEqual([]);
});

test.each([
  ['fr/guide/con.html', /device/],
  ['fr/LPT1/index.html', /device/],
  ['fr/a:b.html', /refuses/],
  ['fr/what?.html', /refuses/],
  ['fr/ends./index.html', /drops/],
  ['fr/ends /index.html', /drops/],
])('%s is refused', (path, fault) => {
  const faults = nameFaults([path]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
});

test('names that differ in case or in the form of their accents alone collide', () => {
  expect(nameFaults(['fr/A.html', 'fr/a.html'])[0]).toMatch(/same name as fr\/A\.html/);
  expect(nameFaults(['fr/\u00e9.html', 'fr/e\u0301.html'])[0]).toMatch(/same name/);
});

test('paths that leave no room for a folder on Windows are reported', () => {
  const long = 'x'.repeat(longestPath + 1);
  expect(longNames(['x'.repeat(longestPath), long])).toEqual([
    `${long}: 161 characters, expected at most 160`,
  ]);
});
