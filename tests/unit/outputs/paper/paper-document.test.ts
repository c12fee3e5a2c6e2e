import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { paperDocument, type PaperDocument } from '../../../../src/outputs/paper/paper-document.ts';
import { paperPage } from '../../../../src/outputs/paper/paper-page.ts';
import { paperName, paperScopes } from '../../../../src/outputs/paper/paper-scope.ts';
import { runningHeads } from '../../../../src/outputs/paper/running-heads.ts';
import { byLocale, type Locale } from '../../../../src/languages/index.ts';
import { fixtures } from '../../../support/fixtures.ts';
import { loadSite } from '../../../support/load-site.ts';

const folder = path.join(fixtures, 'paper/guide');
const { site } = loadSite(path.join(folder, 'input'));
const [guide] = site.guides;
const documents = (locale: Locale) =>
  new Map(
    paperScopes(guide!).map((scope) => [paperName(scope), paperDocument(scope, { site, locale })]),
  );

const paper = { style: 'assets/paper.css', script: byLocale(() => 'assets/paper.js') };

/** Each element of a block on a line of its own. */
const lines = (html: string): string =>
  `${html.replace(/(?=<(?:head|body|main|header|section|nav|form|h\d|p|ol|ul|li|tr|div|pre|dl|link|script|meta|title)\b)/g, '\n').trim()}\n`;

/** What a document was the last time somebody looked at it; UPDATE=1 writes it anew. */
function known(name: string, got: string): string {
  const file = path.join(folder, name);
  if (process.env.UPDATE) writeFileSync(file, got);
  return readFileSync(file, 'utf8');
}

describe('the documents of a guide', () => {
  const french = documents('fr');

  test('are the guide, its phases, and the checklist of each', () => {
    expect([...french.keys()]).toEqual([
      'guide',
      'checklist',
      'before',
      'checklist-before',
      'phase-1',
      'checklist-phase-1',
      'phase-2',
      'checklist-phase-2',
    ]);
  });

  test('say where they are, of what, and when it last changed', () => {
    const facts = ({ path, title, updated }: PaperDocument) => [path, title, updated];
    expect(facts(french.get('guide')!)).toEqual([
      'fr/move/print/guide.html',
      'Migrer vers le nuage',
      '2020-07-01',
    ]);
    expect(facts(french.get('checklist-phase-2')!)).toEqual([
      'fr/move/print/checklist-phase-2.html',
      'Liste de contrôle\u00A0: Phase 2 : agir',
      null,
    ]);
    expect(facts(documents('es').get('phase-1')!)[1]).toBe('Phase 1: plan');
  });

  test.each(['guide', 'checklist', 'phase-1', 'checklist-phase-1'])(
    'are those that somebody has looked at: %s',
    (name) => {
      const got = lines(toHtml(french.get(name)!.main));
      expect(got).toBe(known(`${name}.html`, got));
    },
  );

  test('are pages that need no script, in any language', () => {
    const page = (document: PaperDocument) =>
      lines(
        paperPage(
          { ...document, main: { ...document.main, children: [] } },
          { assets: { paper }, brand: {} },
        ),
      );
    const got = page(french.get('phase-1')!) + page(documents('es').get('checklist')!);
    expect(got).toBe(known('page.html', got));
  });

  test('mark titles in another language than their own', () => {
    const spanish = toHtml(documents('es').get('phase-1')!.main);
    expect(spanish).toContain('<h1 id="phase-1-plan" lang="en">Phase 1: plan</h1>');
    expect(spanish).toContain('<span class="number">1.1.1</span> <span lang="en">Users</span>');
    const own = toHtml(french.get('phase-1')!.main);
    expect(own).toContain('<h1 id="phase-1-plan">Phase 1 : planifier</h1>');
    expect(own).toContain('<span class="number">1.1.1</span> Utilisateurs');
  });
});

test('running heads name guide and phases in a style sheet', () => {
  const quoted = { ...guide!, title: { fr: 'Un "guide" \\ </style>\nde plus' } };
  const got = runningHeads(quoted, 'fr');
  expect(got).toBe(known('running-heads.css', got));
});
