import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  errorsIn,
  isKnown,
  nearest,
  readWords,
  typingErrors,
} from '../../../../src/browser/search/engine/spelling.ts';

const known = readWords('1address\n5sauvegarde\n0sauvegardera\n3serveur\n2server\n4users');

describe('spelling', () => {
  test.each([
    ['sauvgarde', 'sauvegarde'],
    ['savuegarde', 'sauvegarde'],
    ['adress', 'address'],
    ['serevr', 'server'],
    ['serveut', 'serveur'],
  ])('%s is %s', (wrong, right) => {
    expect(nearest(known, wrong, 3)[0]!.word).toBe(right);
  });

  test('leaves short words and strange ones alone', () => {
    expect(nearest(known, 'usr', 3)).toEqual([]);
    expect(nearest(known, 'xqzwvk', 3)).toEqual([]);
  });

  test('a frequent word is likelier than a rare one as near', () => {
    const [first, second] = nearest(readWords('0poule\n6poole'), 'poulle', 2);
    expect([first!.word, second!.word]).toEqual(['poule', 'poole']);
    expect(nearest(readWords('0posts\n6ports'), 'pogts', 2)[0]!.word).toBe('ports');
  });

  test('knows words and their beginnings', () => {
    expect(['users', 'sauv', 'serv'].map((word) => isKnown(known, word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['usersx', 'zzz', 'aa'].map((word) => isKnown(known, word))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('typing errors', () => {
  test('are counted one for each letter, and one for an exchange', () => {
    expect(typingErrors('pool', 'poool', 2)).toBe(1);
    expect(typingErrors('pool', 'polo', 2)).toBe(1);
    expect(typingErrors('pilot', 'pliott', 2)).toBe(2);
    expect(typingErrors('pilot', 'server', 2)).toBe(3);
  });

  test('are none between equals, the same both ways, and found by the list', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, word, fc.nat(), (one, other, place) => {
        expect(typingErrors(one, one, 2)).toBe(0);
        expect(typingErrors(one, other, 12)).toBe(typingErrors(other, one, 12));
        const at = place % one.length;
        const wrong = one.slice(0, at) + one.slice(at + 1);
        const found = nearest(readWords(`0${one}`), wrong, 1);
        expect(found.map(({ word }) => word)).toEqual(errorsIn(wrong.length) > 0 ? [one] : []);
      }),
    );
  });
});
