import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/guide/site.ts';
import { diagnosticsOf } from '../../../../src/guide/diagnostics/diagnostic.ts';
import { siteOf } from '../../../support/memory-folder.ts';

const topic = (title: string) => `# ${title}\n\nIts text.\n`;

/** Entries as `topic or ? (children)`. */
const outline = (entries: Entry[]): string =>
  entries
    .map(({ topic, missing, title, children }) => {
      const name = topic ?? `${missing ? 'missing ' : ''}${Object.values(title)[0]}`;
      return children.length > 0 ? `${name} (${outline(children)})` : name;
    })
    .join(', ');

const topics = {
  'en-us/move.md': topic('Move'),
  'en-us/phase-1-plan.md': topic('Plan'),
  'en-us/phase-2-act.md': topic('Act'),
  'en-us/users.md': topic('Users'),
  'en-us/pools.md': topic('Pools'),
};

const guideOf = (toc: string, files: Record<string, string> = topics) => {
  const { site, files: read } = siteOf({ ...files, 'en-us/toc.yml': toc });
  return {
    outlines: site.guides.map(({ id, phases }) => `${id}: ${outline(phases)}`),
    messages: diagnosticsOf(read)
      .filter(({ file }) => file.endsWith('toc.yml'))
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
    site,
  };
};

const phases = (inner: string) =>
  `- name: Move\n  href: move.md\n  items:\n  - name: One\n    href: phase-1-plan.md\n    items:\n${inner}  - name: Two\n    href: phase-2-act.md\n`;

describe('a guide from a table of contents', () => {
  test('keeps topics, what is missing, and headings above topics', () => {
    const { outlines, messages } = guideOf(
      phases(
        '    - name: Group\n      items:\n      - name: Users\n        href: users.md\n    - name: Gone\n      href: gone.md\n',
      ),
    );
    expect(outlines).toEqual([
      'move: move/phase-1-plan (Group (move/users), missing Gone), move/phase-2-act',
    ]);
    expect(messages).toEqual(['12:13 Unexpected entry `gone.md`, expected a topic of this folder']);
  });

  test('says once what it names twice and the folder lacks', () => {
    const gone = '    - name: Gone\n      href: gone.md\n';
    expect(guideOf(phases(gone + gone)).messages).toHaveLength(1);
  });

  test('reads a topic once, at its first place', () => {
    const users = '    - name: Users\n      href: users.md\n';
    expect(guideOf(phases(users + users)).outlines).toEqual([
      'move: move/phase-1-plan (move/users), move/phase-2-act',
    ]);
  });

  test('keeps a topic that it names again for the sake of what is below it', () => {
    const users = '    - name: Users\n      href: users.md\n';
    const again = `${users}      items:\n      - name: Pools\n        href: pools.md\n`;
    expect(guideOf(phases(users + again)).outlines).toEqual([
      'move: move/phase-1-plan (move/users, Users (move/pools)), move/phase-2-act',
    ]);
  });

  test('drops entries that lead nowhere and hold nothing', () => {
    const empty = '    - name: Empty\n    - name: Site\n      href: https://one.example/\n';
    const { outlines, messages } = guideOf(phases(empty));
    expect(outlines).toEqual(['move: move/phase-1-plan, move/phase-2-act']);
    expect(messages).toEqual([]);
  });

  test('drops what is no topic by its name without a message', () => {
    expect(guideOf(phases('    - name: Index\n      href: index.yml\n'))).toMatchObject({
      outlines: ['move: move/phase-1-plan, move/phase-2-act'],
      messages: [],
    });
  });

  test('needs two phases', () => {
    const toc =
      '- name: Move\n  href: move.md\n  items:\n  - name: One\n    href: phase-1-plan.md\n';
    expect(guideOf(toc).site.guides.map(({ phases }) => outline(phases))).toEqual([
      'move/phase-1-plan',
    ]);
  });

  test('needs a topic', () => {
    expect(guideOf(phases(''), {}).outlines).toEqual([]);
  });

  test('has the ids and numbers of its files, and the titles of its topics', () => {
    const [guide] = guideOf(phases('')).site.guides;
    expect(guide!.phases.map(({ id, number, title }) => [id, number, title.en])).toEqual([
      ['phase-1', 1, 'Plan'],
      ['phase-2', 2, 'Act'],
    ]);
  });
});

test('phases are numbered as their files are, whatever follows the number', () => {
  const files = ['phase-9-a', 'Phase-10', 'phase-11x', 'phases-1', 'phase-x'];
  const { site } = guideOf(
    `- name: Move\n  href: move.md\n  items:\n${files.map((file) => `  - href: ${file}.md\n`).join('')}`,
    {
      'en-us/move.md': topic('Move'),
      ...Object.fromEntries(files.map((file) => [`en-us/${file}.md`, topic(file)])),
    },
  );
  expect(site.guides[0]!.phases.map(({ id, number }) => [id, number])).toEqual([
    ['phase-9', 9],
    ['phase-10', 10],
    ['phase-11x', null],
    ['phases-1', null],
    ['phase-x', null],
  ]);
});

describe('what a table holds beside guides', () => {
  const beside = (toc: string) => guideOf(phases('') + toc).outlines.slice(1);

  test('is a guide that is named after its only section', () => {
    expect(
      beside(
        '- name: More\n  items:\n  - name: Users\n    href: users.md\n  - name: Gone\n    href: gone.md\n',
      ),
    ).toEqual(['more: more/users']);
  });

  test('is no guide where it is topics of guides, addresses or nothing', () => {
    expect(
      beside('- name: Plan\n  href: phase-1-plan.md\n- name: Site\n  href: https://one.example/\n'),
    ).toEqual([]);
  });

  test('is said to lack nothing: it may be of another set', () => {
    expect(guideOf(`${phases('')}- name: Gone\n  href: gone.md\n`).messages).toEqual([]);
  });
});
