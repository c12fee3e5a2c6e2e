import { describe, expect, test } from 'vitest';
import { overviewPhases } from '../../../src/view/overview-phases.ts';
import { phasePath } from '../../../src/view/phase-path.ts';
import { guideOrder, otherTopicsOf, topicsOfPhase } from '../../../src/view/reading-order.ts';
import { shownTitle } from '../../../src/view/shown-title.ts';
import { siteViews } from '../../../src/view/site-views.ts';
import { phaseChecks, toTick, topicSteps } from '../../../src/view/tickable.ts';
import { siteOf } from '../../support/memory-folder.ts';

const toc = `- name: Move
  href: move.md
  items:
  - name: "Phase 1: plan"
    href: phase-1-plan.md
    items:
    - href: users.md
    - href: verify-users.md
  - name: "Phase 2: lost"
    href: phase-2-lost.md
    items:
    - href: users.md
    - href: last.md
  - name: "Phase 3: empty"
    href: phase-3-empty.md
`;
const { site } = siteOf({
  'en-us/move/toc.yml': toc,
  'en-us/move/move.md': '# Move\n\nText.\n',
  'en-us/move/phase-1-plan.md': '# Phase 1: plan\n\nText.\n',
  'en-us/move/users.md': '# Move users\n\n1. Open it.\n\n2. Verify that it is open.\n',
  'fr-fr/move/users.md':
    '# Déplacer des utilisateurs\n\n1. Ouvrez.\n\n2. Vérifiez que c’est ouvert.\n',
  'en-us/move/verify-users.md': '# Verify users\n\nLook.\n',
  'fr-fr/move/last.md': '# Le dernier\n\nTexte.\n',
  'es-es/solo.md': '# Solo\n\nTexto.\n',
});
const guide = site.guides.find(({ id }) => id === 'move')!;
const [plan, lost, empty] = guide.phases;
const users = site.topics.get('move/users')!;
const ids = (topics: { id: string }[]) => topics.map(({ id }) => id);

describe('reading order', () => {
  test('a guide has its own topic first and each topic once', () => {
    const order = [
      'move/move',
      'move/phase-1-plan',
      'move/users',
      'move/verify-users',
      'move/last',
    ];
    expect(guideOrder(guide)).toEqual(order);
    expect(guideOrder(guide)).toBe(guideOrder(guide));
  });

  test('a phase has its own; a topic that two name stands in the first', () => {
    expect(ids(topicsOfPhase(plan!, site))).toEqual([
      'move/phase-1-plan',
      'move/users',
      'move/verify-users',
    ]);
    expect(ids(topicsOfPhase(lost!, site))).toEqual(['move/last']);
    expect(topicsOfPhase(empty!, site)).toEqual([]);
  });

  test('others are those that no guide names', () => {
    expect(otherTopicsOf(site).map(({ slug }) => slug)).toEqual(['solo']);
  });
});

test('a phase without a topic has a page of its own', () => {
  expect(phasePath('fr', guide, plan!, site)).toBe('fr/move/phase-1-plan.html');
  expect(phasePath('fr', guide, lost!, site)).toBe('fr/move/phase-2.html');
});

test('a title is shown in the page’s language, else in the first there is, which is said', () => {
  expect(shownTitle({ fr: 'Un', en: 'One' }, 'fr')).toEqual({ text: 'Un', lang: undefined });
  expect(shownTitle({ fr: 'Un' }, 'es')).toEqual({ text: 'Un', lang: 'fr' });
  expect(shownTitle({}, 'es')).toEqual({ text: '', lang: undefined });
});

describe('what there is to tick', () => {
  test('the steps, or the topic itself where it has none', () => {
    expect(toTick([users])).toBe(2);
    expect(toTick(topicsOfPhase(plan!, site))).toBe(4);
  });

  test('steps are shown in the page’s language, else in another, which is said', () => {
    const texts = (locale: 'fr' | 'es') => {
      const { title, steps, lang } = topicSteps(users, locale);
      return [title, ...steps.map(({ text }) => text), lang];
    };
    expect(texts('fr')).toEqual([
      'Déplacer des utilisateurs',
      'Ouvrez.',
      'Vérifiez que c’est ouvert.',
      undefined,
    ]);
    expect(texts('es')).toEqual(['Move users', 'Open it.', 'Verify that it is open.', 'en']);
  });

  test('a phase’s checks are steps that verify, and topics that do so as a whole', () => {
    const checks = phaseChecks(topicsOfPhase(plan!, site), 'en');
    expect(checks.map(({ topic, steps }) => [topic.id, steps.map(({ text }) => text)])).toEqual([
      ['move/users', ['Verify that it is open.']],
      ['move/verify-users', []],
    ]);
  });
});

test('an overview has each phase with its topics and steps, a topic in the first that names it', () => {
  const phases = overviewPhases(guide, site, { locale: 'fr', to: (path) => `../${path}` });
  expect(
    phases.map(({ id, title, topics }) => [
      id,
      title,
      topics.map((topic) => [topic.id, topic.title, topic.href, topic.done, topic.steps.length]),
    ]),
  ).toEqual([
    [
      'phase-1',
      'Phase 1: plan',
      [
        [
          'move/phase-1-plan',
          'Phase 1: plan',
          '../fr/move/phase-1-plan.html',
          expect.any(String),
          0,
        ],
        ['move/users', 'Déplacer des utilisateurs', '../fr/move/users.html', users.done, 2],
        [
          'move/verify-users',
          'Verify users',
          '../fr/move/verify-users.html',
          expect.any(String),
          0,
        ],
      ],
    ],
    [
      'phase-2',
      'Phase 2: lost',
      [['move/last', 'Le dernier', '../fr/move/last.html', expect.any(String), 0]],
    ],
    ['phase-3', 'Phase 3: empty', []],
  ]);
});

describe('the pages of a site', () => {
  const views = siteViews(site);
  const kindAt = (path: string) => views.get(path)?.kind;

  test('stand in every language, with the same page in the others', () => {
    const view = views.get('es/move/users.html')!;
    expect(view).toMatchObject({ kind: 'topic', locale: 'es', isPhase: false });
    expect([view.topic?.id, view.phase?.id, view.guide?.id]).toEqual([
      'move/users',
      'phase-1',
      'move',
    ]);
    expect(view.alternates).toEqual({
      en: 'en/move/users.html',
      fr: 'fr/move/users.html',
      es: 'es/move/users.html',
    });
    expect(siteViews(site)).toBe(views);
  });

  test('a phase’s page is known as such, with or without a topic', () => {
    expect(views.get('en/move/phase-1-plan.html')).toMatchObject({ isPhase: true, phase: plan });
    expect(views.get('en/move/phase-2.html')).toMatchObject({ isPhase: true, topic: null });
  });

  test('a phase without topics has nothing to sign', () => {
    const signed = [...views.values()].filter(
      ({ kind, locale }) => kind === 'sign-off' && locale === 'en',
    );
    expect(signed.map(({ phase }) => phase?.id)).toEqual(['phase-1', 'phase-2']);
  });

  test('topics of no guide have a list where there are any', () => {
    const lists = ({ kind, guide: of }: { kind: string; guide: unknown }) =>
      kind === 'guide' && of === null;
    expect([...views.values()].filter(lists).length).toBe(3);
    const whole = siteOf({ 'en-us/move/toc.yml': toc, 'en-us/move/move.md': '# Move\n\nText.\n' });
    expect([...siteViews(whole.site).values()].filter(lists)).toEqual([]);
  });

  test('the root has a start and an answer to wrong addresses', () => {
    expect(kindAt('index.html') ?? kindAt('START.html')).toBe('start');
    expect([...views.values()].filter(({ kind }) => kind === 'not-found').length).toBe(1);
  });
});
