import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/*.md'], { cwd: root });

/** `src/…`, `tests/…` and the like between back ticks, without words in capitals that stand for a name. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|docs|content|public|schemas|scripts|deploy)\/[^\s`]*)`/g)]
    .map(([, named]) => named!)
    .filter((named) => !/[A-Z]{3}/.test(named));

test.each(documents)('%s names files and folders that there are', (document) => {
  const named = pathsIn(readFileSync(path.join(root, document), 'utf8'));
  const missing = named.filter((pattern) => globSync(pattern, { cwd: root }).length === 0);
  expect(missing).toEqual([]);
});

test('a path that is not there would be found', () => {
  expect(pathsIn('See `src/guide/gone.ts`, `npm start` and `src/languages/LOCALE/`.')).toEqual([
    'src/guide/gone.ts',
  ]);
});
