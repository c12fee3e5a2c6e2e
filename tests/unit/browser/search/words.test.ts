import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/browser/search/engine/query.ts';
import { stemOf } from '../../../../src/browser/search/engine/stems.ts';
import {
  grade,
  keysOf,
  readMarks,
  writeMarks,
} from '../../../../src/browser/search/query-words.ts';
import { dropElisions, joinElisions, splitElisions } from '../../../../src/contract/elisions.ts';
import { fold } from '../../../../src/contract/fold.ts';

describe('elisions', () => {
  test.each([
    ['l’archivage', 'l’ archivage', 'archivage'],
    ["d'un serveur qu'il", "d' un serveur qu' il", 'un serveur il'],
    ['jusqu’à l’Edge', 'jusqu’ à l’ Edge', 'à Edge'],
    ['aujourd’hui', 'aujourd’hui', 'aujourd’hui'],
    ['the user’s pool', 'the user’s pool', 'the user’s pool'],
  ])('%s', (text, split, dropped) => {
    expect(splitElisions(text)).toBe(split);
    expect(joinElisions(split)).toBe(text);
    expect(dropElisions(text)).toBe(dropped);
  });
});

test('folding takes accents and case away', () => {
  expect(fold('Déploiement À Ñ ﬁn')).toBe('deploiement a n fin');
});

describe('stems', () => {
  test.each([
    ['sauvegardes', 'sauvegarde'],
    ['utilisateurs', 'utilisateur'],
    ['migraciones', 'migración'],
    ['servidores', 'servidor'],
    ['moved', 'move'],
    ['déplacés', 'déplacer'],
    ['servers', 'server'],
  ])('%s and %s begin alike', (word, other) => {
    const stem = stemOf(word);
    expect(fold(word).startsWith(stem)).toBe(true);
    expect(fold(other).startsWith(stem)).toBe(true);
  });

  test('are never so short that they mean anything', () => {
    expect(stemOf('uses')).toHaveLength(4);
    expect(stemOf('9-1-1')).toBe('9-1-1');
  });
});

describe('a query', () => {
  test('has words and phrases', () => {
    const { words, phrases } = readQuery('L’archivage «copia de seguridad» Move-CsUser 9-1-1');
    expect(words.map(({ text }) => text)).toEqual([
      'archivage',
      'copia',
      'de',
      'seguridad',
      'movecsuser',
      '911',
    ]);
    expect(phrases).toEqual(['copia de seguridad']);
  });

  test.each(['', '   ', '…', '""', '-'])('of “%s” has no words', (text) => {
    expect(readQuery(text)).toEqual({ words: [], phrases: [] });
  });
});

describe('a word of a text', () => {
  const word = (text: string) => readQuery(text).words[0]!;
  test.each([
    ['Move-CsUser', 'movecsuser', 3],
    ['Move-CsUser,', 'CsUser', 3],
    ['l’archivage', 'archivage', 3],
    ['Migraciones', 'migracion', 2],
    ['sauvegarde', 'sauvegardes', 1],
    ['server', 'users', 0],
    ['de', 'd', 0],
  ])('%s answers %s with grade %i', (token, query, expected) => {
    expect(grade(keysOf(token), word(query))).toBe(expected);
  });
});

test('marks are read as they were written', () => {
  const { words } = readQuery('sauvegardes Move-CsUser');
  expect(readMarks(writeMarks(words))).toEqual(words);
  expect(readMarks('')).toEqual([]);
});
