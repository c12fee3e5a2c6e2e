/** What is known of a language stands in its folder: no other file may know one by name. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = path.join(import.meta.dirname, '../../../src');
const filesIn = (pattern: string): string[] =>
  globSync(pattern, { cwd: source })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('languages/'));

/** Locales, the names of languages, and letters that English has not. */
const names = /^(?:en|fr|es|de|it|pt|nl|ja|zh)(?:-[a-z]{2})?$/i;
const spoken = /\b(?:French|Spanish|German|Français|Español|Deutsch)\b/;
const foreignLetter = /[À-ÖØ-öø-ÿŒœß]/;

/** Traces of wrong encodings are letters too. */
const aboutLetters = new Set(['guide/read/decode.ts', 'outputs/zip/portable-names.ts']);

/** The pieces of code that may name a language: texts, expressions, keys. */
function* piecesOf(code: string): Generator<string> {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext, true);
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      pieces.push(node.text);
    else if (ts.isRegularExpressionLiteral(node) || ts.isJsxText(node)) pieces.push(node.text);
    else if (ts.isPropertyAccessExpression(node)) pieces.push(node.name.text);
    else if (ts.isPropertyAssignment(node)) pieces.push(node.name.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  yield* pieces;
}

const faultsIn = (file: string, pieces: Iterable<string>): string[] =>
  [...pieces]
    .filter(
      (piece) =>
        names.test(piece) ||
        spoken.test(piece) ||
        (foreignLetter.test(piece) && !aboutLetters.has(file)),
    )
    .map((piece) => `${file}: ${piece}`);

const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');

test('no code outside their folder names a language', () => {
  const files = filesIn('**/*.ts');
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => faultsIn(file, piecesOf(read(file))))).toEqual([]);
});

test('no template names a language', () => {
  const faults = filesIn('**/*.astro').flatMap((file) => {
    const [, code = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(read(file)) ?? [];
    const attributes = [...template.matchAll(/="([^"]*)"/g)].map(([, value]) => value!);
    const words = template.replace(/<[^>]*>|\{[^}]*\}/g, '\n').split('\n');
    return faultsIn(file, [...piecesOf(code), ...attributes, ...words]);
  });
  expect(faults).toEqual([]);
});

test('no style names a language', () => {
  const faults = filesIn('styles/**/*.css').filter((file) => /:lang\(|\[lang/.test(read(file)));
  expect(faults).toEqual([]);
});
