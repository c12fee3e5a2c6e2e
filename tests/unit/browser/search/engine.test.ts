import { describe, expect, test } from 'vitest';
import { excerptOf, markedText } from '../../../../src/browser/search/engine/excerpt.ts';
import { findMatches, reached } from '../../../../src/browser/search/engine/matches.ts';
import { merge } from '../../../../src/browser/search/engine/merge.ts';
import { placesOf } from '../../../../src/browser/search/engine/places.ts';
import { readQuery } from '../../../../src/browser/search/engine/query.ts';
import { cachedKeys, readRecord } from '../../../../src/browser/search/engine/record.ts';
import {
  errorsIn,
  isKnown,
  nearest,
  readWords,
} from '../../../../src/browser/search/engine/spelling.ts';
import { stemOf } from '../../../../src/browser/search/engine/stems.ts';
import { isWeak, strongWords } from '../../../../src/browser/search/engine/weak-words.ts';
import { grade, readMarks, writeMarks } from '../../../../src/browser/search/query-words.ts';

type Part = [id: string, text: string];

/** A record of these parts, as the index would give it. */
function recordOf(parts: Part[]) {
  let location = 0;
  const anchors = parts.map(([id, text]) => {
    const anchor = { id, text: id.includes('.') ? '' : text, location };
    location += text.split(' ').length;
    return anchor;
  });
  return readRecord({
    content: parts.map(([, text]) => text).join(' '),
    meta: { topic: 'g/t' },
    filters: {},
    anchors: anchors.toReversed(),
  });
}

const plain = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const words = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('a record', () => {
  test('is read back into sections and blocks, whatever the order of its anchors', () => {
    const record = recordOf([
      ['en', 'Move users.'],
      ['en.t.', 'Before all.'],
      ['en.h.do', 'Do it.'],
      ['de', 'Unbekannt.'],
      ['fr', 'L’ archive.'],
      ['fr.x.odd', 'Tiens.'],
    ]);
    expect(record).toMatchObject({ topic: 'g/t', guide: null, phase: null });
    expect(record.sections).toEqual([
      {
        locale: 'en',
        title: 'Move users.',
        start: 0,
        end: 6,
        blocks: [
          { kind: 'title', id: '', start: 0, end: 2 },
          { kind: 'text', id: '', start: 2, end: 4 },
          { kind: 'heading', id: 'do', start: 4, end: 6 },
        ],
      },
      {
        locale: 'fr',
        title: 'L’archive.',
        start: 7,
        end: 10,
        blocks: [
          { kind: 'title', id: '', start: 7, end: 9 },
          { kind: 'title', id: 'odd', start: 9, end: 10 },
        ],
      },
    ]);
  });

  test('knows what each word can be found by', () => {
    expect(cachedKeys('Move-CsUser,')).toEqual(['movecsuser', 'move', 'csuser']);
    expect(cachedKeys('Move-CsUser,')).toBe(cachedKeys('Move-CsUser,'));
  });
});

describe('matches', () => {
  const record = recordOf([['en', 'Servers serve the server and a serving user.']]);
  const query = readQuery('server user').words;

  test('are the best for each word, from one place to another', () => {
    const found = findMatches(record, query, 0, 8);
    expect(found.map(({ at, word, grade }) => [at, word, grade])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [3, 0, 3],
      [6, 0, 1],
      [7, 1, 3],
    ]);
    expect(findMatches(record, query, 4, 6)).toEqual([]);
    expect(reached(found, query)).toEqual([3, 3]);
    expect(reached(found.slice(0, 1), query)).toEqual([2, 0]);
  });

  test('of short words are whole words only', () => {
    expect(grade(['user'], { text: 'us', stem: 'us' })).toBe(0);
    expect(grade(['user'], { text: 'use', stem: 'use' })).toBe(2);
    expect(grade(['us'], { text: 'us', stem: 'us' })).toBe(3);
  });
});

describe('an excerpt', () => {
  const excerpt = (parts: Part[], query: string) => {
    const record = recordOf(parts);
    const section = record.sections[0]!;
    const matches = findMatches(record, readQuery(query).words, section.start, section.end);
    return plain(excerptOf(record, section, matches));
  };

  test('begins where the text begins if nothing matched but the title', () => {
    expect(
      excerpt(
        [
          ['en', 'A title.'],
          ['en.t.', 'Some text.'],
        ],
        'title',
      ),
    ).toBe('Some text.');
    expect(excerpt([['en', 'A title.']], 'title')).toBe('A [title.]');
  });

  test('holds the place where most words of the query stand', () => {
    const text = excerpt(
      [
        ['en', 'Title.'],
        ['en.t.', `pool ${words(40)} server pool ${words(40, 'later')}`],
      ],
      'server pool',
    );
    expect(text).toMatch(/^… word35 word36 word37 word38 word39 \[server pool\] later0/);
    expect(text).toMatch(/ …$/);
    expect(text.split(' ').length).toBe(30);
  });

  test('counts a word of the query once, however often it stands there', () => {
    expect(
      excerpt(
        [
          ['en', 'Title.'],
          ['en.t.', `pool pool pool ${words(40)} server pool.`],
        ],
        'server pool',
      ),
    ).toContain('[server pool.]');
  });

  test('begins with a block that begins nearby', () => {
    expect(
      excerpt(
        [
          ['en', 'Title.'],
          ['en.t.', words(30)],
          ['en.s.s1', 'Open the pool now.'],
        ],
        'pool',
      ),
    ).toBe('… Open the [pool] now.');
  });

  test('leaves no space before a full stop, nor in an elision', () => {
    const record = recordOf([['fr', 'Voyez l’ archive , puis Get-It . d’ abord']]);
    expect(plain(markedText(record, [{ at: 2, word: 0, grade: 3 }], 0, 9))).toBe(
      'Voyez l’[archive], puis Get-It. d’abord',
    );
  });
});

describe('places', () => {
  const parts: Part[] = [
    ['en', 'Move pools.'],
    ['en.t.', 'A pool before all.'],
    ['en.h.one', 'About the pool.'],
    ['en.t.one', 'The pool is here.'],
    ['en.s.s1', `Open the pool and ${words(30)}`],
    ['en.c.s1', 'Move-Pool .'],
    ['en.s.s2', 'Close it.'],
    ['en.s.s2', 'Close the server pool.'],
    ['en.h.two', 'Nothing here.'],
    ['en.c.two', 'Get-Pool .'],
    ['fr', 'Déplacer.'],
    ['fr.h.one', 'À propos du pool.'],
  ];
  const record = recordOf(parts);
  const places = (query: string, reader: 'en' | 'fr' | 'es' = 'en') => {
    const [section] = record.sections;
    const { words } = readQuery(query);
    const matches = findMatches(record, words, section!.start, section!.end);
    return placesOf(record, section!, matches, words, reader).map(({ kind, id, label, lang }) => [
      kind,
      id,
      plain(label),
      lang,
    ]);
  };

  test('are three at most, the best, in the order of the text, named by what they begin with', () => {
    expect(places('pool')).toEqual([
      ['heading', 'one', 'About the [pool]', 'en'],
      ['command', 's1', '[Move-Pool]', null],
      ['command', 'two', '[Get-Pool]', null],
    ]);
  });

  test('of words in a step’s second paragraph are the step', () => {
    expect(places('server')).toEqual([['step', 's2', 'Close it.', 'en']]);
  });

  test('are cut where they are long', () => {
    expect(places('open')[0]![2]).toBe(`[Open] the pool and ${words(12)} …`);
  });

  test('are named in the reader’s language where it has them', () => {
    expect(places('about', 'fr')).toEqual([['heading', 'one', 'À propos du pool', 'fr']]);
    expect(places('about', 'es')).toEqual([['heading', 'one', '[About] the pool', 'en']]);
  });
});

describe('a query', () => {
  test('has each word once, without signs, and a stem where it is a word', () => {
    const { words } = readQuery('Servers, servers/SERVERS (Move-CsUsers) ¿qué? 9-1-1');
    expect(words.map(({ text }) => text)).toEqual(['servers', 'movecsusers', 'que', '911']);
    expect(words.map(({ stem }) => stem)).toEqual(['server', 'movecsusers', 'que', '911']);
  });

  test('has its phrases as written', () => {
    expect(readQuery('"one two" and « trois » “four').phrases).toEqual(['one two', 'trois']);
  });

  test('is answered without weak words, unless it has no others', () => {
    const { words } = readQuery('the pool de la');
    expect(strongWords(words).map(({ text }) => text)).toEqual(['pool']);
    expect(strongWords(readQuery('de la').words)).toHaveLength(2);
    expect(['a', 'which', 'au', 'votre', 'al', 'y', 'pool', ''].map(isWeak)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      false,
      false,
    ]);
  });

  test('marks words on the page that it leads to', () => {
    expect(
      writeMarks([
        { text: 'servers', stem: 'server' },
        { text: 'ok', stem: 'ok' },
      ]),
    ).toBe('server.servers ok');
    expect(readMarks(' a.ab  b ')).toEqual([
      { stem: 'a', text: 'ab' },
      { stem: 'b', text: 'b' },
    ]);
  });
});

describe('a stem', () => {
  test.each([
    ['installations', 'install'],
    ['users', 'user'],
    ['uses', 'uses'],
    ['a1', 'a1'],
    ['électricité', 'electr'],
    ['nationalisations', 'nationalis'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('words that a reader may have meant', () => {
  test.each([
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 2],
  ])('differ from one of %i letters in %i at most', (length, errors) => {
    expect(errorsIn(length)).toBe(errors);
  });

  test('begin as hers where others are as near, and are as many as asked for', () => {
    const found = nearest(readWords('0batter\n0latter\n0letter\n9litter\n0zzzzzz'), 'lbtter', 3);
    expect(found).toEqual([
      { word: 'litter', rank: 1 - 9 / 20 },
      { word: 'latter', rank: 1 },
      { word: 'letter', rank: 1 },
    ]);
  });

  test('are no longer and no shorter than errors allow', () => {
    expect(nearest(readWords('0abcd\n0abcdefghi'), 'abcdef', 9).map(({ word }) => word)).toEqual([
      'abcd',
    ]);
  });

  test('are found in a list of one, and beyond the last not at all', () => {
    expect(isKnown(readWords('0alpha'), 'alp')).toBe(true);
    expect(isKnown(readWords('0alpha\n0beta'), 'bet')).toBe(true);
    expect(isKnown(readWords('0alpha\n0beta'), 'gamma')).toBe(false);
  });
});

test('pages with one score are in the order of their ids', () => {
  const page = (id: string) => ({ id, score: 1 });
  expect(merge([[page('c'), page('a')], [page('b')]]).map(({ page }) => page.id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('a record knows its guide and phase', () => {
  const record = readRecord({
    content: 'A.',
    meta: { topic: 'g/t', phase: 'phase-1' },
    filters: { guide: ['g'] },
    anchors: [{ id: 'en', text: 'A', location: 0 }],
  });
  expect([record.guide, record.phase]).toEqual(['g', 'phase-1']);
});
