/** The compiler knows what a language must bring. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { copyOfSources, listLanguage } from '../../support/copy-of-sources.ts';

const folder = copyOfSources();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
listLanguage(folder, 'de');

function faults(): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )!;
  const program = ts.createProgram([path.join(folder, 'src/languages/index.ts')], {
    ...options,
    noEmit: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) =>
      [
        path.basename(file?.fileName ?? ''),
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ].join(': '),
    );
}

test('a language that brings everything compiles', () => {
  expect(faults()).toEqual([]);
});

test('a language that lacks a text does not', () => {
  const file = path.join(folder, 'src/languages/de/page.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {2}skipToContent: .*\n/m, ''));
  expect(faults().join('\n')).toMatch(/^page\.ts: Property 'skipToContent' is missing/);
  writeFileSync(file, text);
});

test('a language that lacks a kind of words does not', () => {
  const file = path.join(folder, 'src/languages/de/index.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}search,\n/m, ''));
  expect(faults().join('\n')).toMatch(
    /Property 'search' is missing in type .* required in type 'Language'/,
  );
});
