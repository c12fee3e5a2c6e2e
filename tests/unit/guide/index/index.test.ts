import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { guideManifest } from '../../../../src/outputs/manifest.ts';
import { searchBlocks } from '../../../../src/guide/index/search-blocks.ts';
import { searchGuides, searchSteps, searchWords } from '../../../../src/guide/index/search-data.ts';
import { searchRecords } from '../../../../src/guide/index/search-records.ts';
import { commandName } from '../../../../src/contract/command-names.ts';
import { fold } from '../../../../src/contract/fold.ts';
import { splitElisions } from '../../../../src/contract/elisions.ts';
import { siteOf } from '../../../support/memory-folder.ts';

const toc = `- name: Move
  href: move.md
  items:
  - name: Phase one
    href: phase-1-plan.md
    items:
    - name: Group
      items:
      - name: Users
        href: users.md
    - name: Gone
      href: gone.md
    - name: Read
      href: read.md
  - name: Phase two
    href: phase-2-act.md
`;
const { site } = siteOf({
  'en-us/toc.yml': toc,
  'en-us/move.md': '---\nms.prod: contoso\n---\n# Move\n\nAll.\n',
  'en-us/phase-1-plan.md':
    '# Plan\n\n- [ ] Buy Set-CsPool, Get-CsPool or set-it.\n- [ ] Verify it.\n',
  'fr-fr/phase-1-plan.md':
    '---\nms.sourcegitcommit: abc\nms.date: 06/16/2020\n---\n# Planifier\n\n- [ ] Acheter.\n- [ ] Vérifier.\n',
  'en-us/users.md': '# Users\n\n1. Open it.\n\n1. [One](read.md)\n',
  'en-us/read.md': '# Read\n\n1. [One](users.md)\n',
  'en-us/phase-2-act.md': '# Act\n\nNothing to do.\n',
});

describe('guide.json', () => {
  const manifest = guideManifest(site);

  test('lists guides with their phases in reading order', () => {
    expect(manifest.guides).toEqual([
      {
        id: 'move',
        title: { en: 'Move' },
        product: 'contoso',
        topic: 'move/move',
        urls: { en: 'en/move/index.html', fr: 'fr/move/index.html', es: 'es/move/index.html' },
        phases: [
          {
            id: 'phase-1',
            number: 1,
            topic: 'move/phase-1-plan',
            title: { en: 'Plan', fr: 'Planifier' },
            children: ['move/read'],
            reading: ['move/phase-1-plan', 'move/users', 'move/read'],
          },
          {
            id: 'phase-2',
            number: 2,
            topic: 'move/phase-2-act',
            title: { en: 'Act' },
            children: [],
            reading: ['move/phase-2-act'],
          },
        ],
      },
    ]);
    expect([manifest.version, manifest.locales]).toEqual([1, ['en', 'fr', 'es']]);
  });

  test('lists topics with their pages and steps', () => {
    const plan = manifest.topics.find(({ id }) => id === 'move/phase-1-plan')!;
    expect(plan).toEqual({
      id: 'move/phase-1-plan',
      guide: 'move',
      phase: 'phase-1',
      product: '',
      assetId: null,
      locales: {
        en: {
          url: 'en/move/phase-1-plan.html',
          title: 'Plan',
          translation: 'source',
          source: 'en-us/phase-1-plan.md',
          sourceCommit: null,
          updated: null,
        },
        fr: {
          url: 'fr/move/phase-1-plan.html',
          title: 'Planifier',
          translation: 'human',
          source: 'fr-fr/phase-1-plan.md',
          sourceCommit: 'abc',
          updated: '2020-06-16',
        },
      },
      steps: [
        { id: expect.any(String) as string, kind: 'task', aliases: [expect.any(String)] },
        { id: expect.any(String) as string, kind: 'verification', aliases: [expect.any(String)] },
      ],
      done: expect.stringMatching(/^t/) as string,
    });
    expect(manifest.topics.map(({ id, phase }) => `${id} ${phase}`).toSorted()).toEqual([
      'move/move null',
      'move/phase-1-plan phase-1',
      'move/phase-2-act phase-2',
      'move/read phase-1',
      'move/users phase-1',
    ]);
  });
});

describe('what search knows', () => {
  const records = searchRecords(site);
  const record = (topic: string) => records.find((candidate) => candidate.topic === topic)!;

  test('of a topic are titles, blocks, commands and what can be done with it', () => {
    expect(record('move/phase-1-plan')).toMatchObject({
      guide: 'move',
      phase: 'phase-1',
      kinds: ['procedure', 'verification'],
      titles: { en: 'Plan', fr: 'Planifier' },
      commands: ['CsPool', 'Get-CsPool', 'Set-CsPool'],
      steps: [expect.any(String), expect.any(String)],
    });
    expect(record('move/phase-1-plan').blocks.fr!.map(({ text }) => text)).toEqual([
      'Acheter.',
      'Vérifier.',
    ]);
  });

  test('tells procedures, and topics where there is nothing to do', () => {
    expect(['users', 'read', 'phase-2-act'].map((name) => record(`move/${name}`).kinds)).toEqual([
      ['procedure'],
      ['concept'],
      ['concept'],
    ]);
    expect(record('move/read').steps).toEqual([]);
    expect(Object.keys(searchSteps(records))).toEqual(['move/phase-1-plan', 'move/users']);
  });

  test('of guides are the names of guides and phases', () => {
    expect(searchGuides(site)).toEqual([
      {
        id: 'move',
        titles: { en: 'Move' },
        phases: [
          { id: 'phase-1', titles: { en: 'Plan', fr: 'Planifier' } },
          { id: 'phase-2', titles: { en: 'Act' } },
        ],
      },
    ]);
  });

  test('of words is how many topics hold them, at most a digit', () => {
    const topic = (text: string) =>
      ({ titles: { en: text }, blocks: {} }) as unknown as (typeof records)[number];
    const list = searchWords([
      ...Array.from({ length: 1024 }, () => topic('All of it')),
      topic('Move-CsUser v2 Été ab'),
      topic('move été'),
      topic('move'),
      topic('move'),
    ]);
    expect(list.split('\n')).toEqual(['9all', '0csuser', '1ete', '2move', '0movecsuser']);
  });
});

describe('blocks of words', () => {
  const blocks = (html: string) =>
    searchBlocks(fromHtml(html, { fragment: true })).map(({ kind, text, place }) =>
      [kind, text, place ? `${place.kind} ${place.id}` : ''].join('|'),
    );

  test.each([
    ['a <b>b</b>\n c', ['text|a b c|']],
    ['<p>a</p>b<p>c</p>', ['text|a|', 'text|b|', 'text|c|']],
    ['<p> </p><h2> </h2>', []],
    ['<h6 id="x">a</h6><p>b</p>', ['heading|a|heading x', 'text|b|heading x']],
    ['<h1 id="x">a</h1><p>b</p>', ['text|a|', 'text|b|']],
    [
      '<pre>a</pre><h2 id="x">b</h2><pre>c</pre>',
      ['code|a|', 'heading|b|heading x', 'code|c|heading x'],
    ],
    [
      '<ul><li data-step="s1" id="s1">a<ul><li>b</li><li data-step="s2">c</li></ul>d</li></ul>e',
      ['text|a|step s1', 'text|b|step s1', 'text|c|step s2', 'text|d|step s1', 'text|e|'],
    ],
  ])('of %s are %j', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

test('words lose accents, case and elisions, and commands are told by their form', () => {
  expect(fold('Œuvre ÉTÉ ½')).toBe('œuvre ete 1⁄2');
  expect(splitElisions('D’Été, qu’on, puisqu’il, xl’a l’1')).toBe(
    'D’ Été, qu’ on, puisqu’ il, xl’a l’1',
  );
  expect('Get-CsPool get-It Get-it A-B xGet-Cs Move-Cs'.match(commandName)).toEqual([
    'Get-CsPool',
    'Move-Cs',
  ]);
});
