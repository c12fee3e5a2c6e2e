import { expect, test } from 'vitest';
import { siteOf } from '../../../support/memory-folder.ts';

const topic = (title: string) => `# ${title}\n\nIts text.\n`;

const phases = `
      - name: Phase one
        href: move/phase-1-plan.md
      - name: Phase two
        href: move/phase-2-act.md`;

const guidesOf = (files: Record<string, string>) => {
  const { site } = siteOf(files);
  return site.guides.map(({ id, phases: entries }) => ({
    id,
    phases: entries.map(({ id: phase, children }) => [phase, children.map((child) => child.topic)]),
  }));
};

const move = {
  'en-us/docs/move/move.md': topic('Move'),
  'en-us/docs/move/phase-1-plan.md': topic('Phase 1: plan'),
  'en-us/docs/move/phase-2-act.md': topic('Phase 2: act'),
};

test('an entry with phases is a guide, wherever it stands in the table', () => {
  const toc = `- name: All\n  items:\n  - name: Move\n    href: move/move.md\n    items:${phases}\n`;
  expect(guidesOf({ ...move, 'en-us/docs/toc.yml': toc })).toEqual([
    {
      id: 'move',
      phases: [
        ['phase-1', []],
        ['phase-2', []],
      ],
    },
  ]);
});

test('what else a table holds is a guide of its own, named after the product', () => {
  const toc = `- name: Move\n  href: move/move.md\n  items:${phases}\n- name: Plan\n  items:\n  - name: Ports\n    href: ports.md\n- name: Run\n  href: run.md\n`;
  const docfx = JSON.stringify({
    build: { fileMetadata: { titleSuffix: { 'docs/**/*.md': 'Contoso Server' } } },
  });
  const files = {
    ...move,
    'en-us/docfx.json': docfx,
    'en-us/docs/ports.md': topic('Ports'),
    'en-us/docs/run.md': topic('Run'),
    'en-us/docs/toc.yml': toc,
  };
  expect(guidesOf(files).map(({ id }) => id)).toEqual(['move', 'contoso-server']);
});

test('a topic that only leads to guides is kept outside them', () => {
  const toc = `- name: Moves\n  href: moves.md\n  items:\n  - name: Move\n    href: move/move.md\n    items:${phases}\n`;
  const { site } = siteOf({
    ...move,
    'en-us/docs/moves.md': topic('Moves'),
    'en-us/docs/toc.yml': toc,
  });
  expect(site.guides.map(({ id }) => id)).toEqual(['move']);
  expect(site.topics.get('other/moves')?.guide).toBeNull();
});

test('addresses may begin at the parent of the table’s folder', () => {
  const toc = `- name: Move\n  href: move/move.md\n  items:${phases.replaceAll('      ', '  ')}\n`;
  expect(guidesOf({ ...move, 'en-us/docs/contents/toc.yml': toc }).map(({ id }) => id)).toEqual([
    'move',
  ]);
});

test('tables in several languages make one guide with titles in each', () => {
  const toc = (name: string) => `- name: ${name}\n  href: move/move.md\n  items:${phases}\n`;
  const { site } = siteOf({
    ...move,
    'en-us/docs/toc.yml': toc('Move'),
    'fr-fr/docs/move/move.md': topic('Déménager'),
    'fr-fr/docs/toc.yml': toc('Déménagement'),
  });
  expect(site.guides.map(({ title }) => title)).toEqual([{ en: 'Move', fr: 'Déménager' }]);
});

test('two topics of one name keep apart by their folders', () => {
  const { site } = siteOf({ 'en-us/a/setup.md': topic('One'), 'en-us/b/setup.md': topic('Two') });
  expect([...site.topics.keys()]).toEqual(['topics/setup', 'topics/b-setup']);
});

test('guides of one name in two repositories keep apart', () => {
  const toc = `- name: Move\n  href: move/move.md\n  items:${phases}\n`;
  const files = (set: string) =>
    Object.fromEntries(
      Object.entries({ ...move, 'en-us/docs/toc.yml': toc }).map(([file, text]) => [
        file.replace('docs/', `${set}/docs/`),
        text,
      ]),
    );
  const { site } = siteOf({ ...files('one'), ...files('two') });
  expect(site.guides.map(({ id }) => id)).toEqual(['move', 'move-2']);
  expect([...site.topics.values()].filter(({ guide }) => guide === null)).toEqual([]);
});
