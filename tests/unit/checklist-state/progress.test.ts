import { describe, expect, test } from 'vitest';
import { doneSteps } from '../../../src/checklist-state/done-steps.ts';
import {
  asideKey,
  guideOfKey,
  readerKey,
  reserveKey,
  stateKey,
  undoKey,
} from '../../../src/checklist-state/keys.ts';
import {
  addProgress,
  stageOf,
  topicProgress,
  type KnownTopic,
} from '../../../src/checklist-state/progress.ts';
import {
  addProject,
  archiveProject,
  byAge,
  currentProject,
  openProjects,
  renameProject,
} from '../../../src/checklist-state/projects.ts';
import { readReader } from '../../../src/checklist-state/reader.ts';
import { retarget, suggestTargets } from '../../../src/checklist-state/retarget.ts';
import {
  emptyChecklists,
  emptyProject,
  signOffId,
  type Mark,
} from '../../../src/checklist-state/state.ts';
import { version1Key } from '../../../src/checklist-state/version-1.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const ticked: Mark = { tick: [1, 5] };
const failed: Mark = { result: ['failed', 5] };

describe('the progress of a topic', () => {
  const topic = (...ids: string[]): KnownTopic => ({
    id: 'g/t',
    done: 't1',
    steps: ids.map((id) => ({ id })),
  });
  const progress = (marks: Record<string, Mark>, ...ids: string[]) => {
    const state = emptyChecklists('g');
    state.projects.main!.marks = marks;
    state.editions['g/t'] = ['a b c'];
    return topicProgress(topic(...ids), state, state.projects.main!);
  };

  test.each([
    [{}, ['a', 'b'], { done: 0, total: 2, failed: 0, reworded: 0 }],
    [{ a: ticked, b: { tick: [0, 9] } }, ['a', 'b'], { done: 1, total: 2, failed: 0, reworded: 0 }],
    [{ a: failed, t1: failed }, ['a', 'b'], { done: 0, total: 2, failed: 2, reworded: 0 }],
    [{ t1: ticked }, ['a', 'b'], { done: 2, total: 2, failed: 0, reworded: 0 }],
    [{}, [], { done: 0, total: 1, failed: 0, reworded: 0 }],
    [{ t1: ticked }, [], { done: 1, total: 1, failed: 0, reworded: 0 }],
    [{ b: ticked }, ['a', 'B', 'c'], { done: 1, total: 3, failed: 0, reworded: 1 }],
  ] as [Record<string, Mark>, string[], object][])(
    'with marks %j on steps %j is %j',
    (marks, ids, expected) => {
      expect(progress(marks, ...ids)).toEqual(expected);
    },
  );

  test('adds up', () => {
    const part = { done: 1, total: 2, failed: 3, reworded: 4 };
    expect(addProgress([part, part, part])).toEqual({ done: 3, total: 6, failed: 9, reworded: 12 });
    expect(addProgress([])).toEqual({ done: 0, total: 0, failed: 0, reworded: 0 });
  });

  test.each([
    [0, 2, 0, 'open'],
    [1, 2, 0, 'started'],
    [2, 2, 0, 'done'],
    [2, 2, 1, 'failed'],
    [0, 0, 0, 'open'],
  ])('of %i of %i, %i failed, is «%s»', (done, total, fails, stage) => {
    expect(stageOf({ done, total, failed: fails, reworded: 0 })).toBe(stage);
  });
});

describe('projects', () => {
  const several = () => {
    const state = emptyChecklists('g');
    addProject(state, { id: 'b', name: 'B', now: 20 });
    addProject(state, { id: 'a', name: 'A', now: 20 });
    addProject(state, { id: 'c', name: 'C', now: 10 });
    return state;
  };

  test('are in the order of their age, then of their ids', () => {
    expect(byAge(several().projects).map(([id]) => id)).toEqual(['main', 'c', 'a', 'b']);
  });

  test('begin empty, or with the marks of another, which then go their own ways', () => {
    const state = several();
    state.projects.c!.marks.s1 = { tick: [1, 1] };
    addProject(state, { id: 'd', name: 'D', now: 30, like: 'c' });
    expect(state.projects.d).toEqual({
      name: ['D', 30],
      created: 30,
      marks: { s1: { tick: [1, 1] } },
    });
    state.projects.d!.marks.s1!.tick = [0, 2];
    expect(state.projects.c!.marks.s1).toEqual({ tick: [1, 1] });
    expect(state.projects.a).toEqual({ name: ['A', 20], created: 20, marks: {} });
  });

  test('are shown while they are open: the one chosen, else the first', () => {
    const state = several();
    expect(currentProject(state, 'b')).toBe('b');
    expect(currentProject(state, 'gone')).toBe('main');
    expect(currentProject(state, undefined)).toBe('main');
    archiveProject(state, 'main', true, 40);
    archiveProject(state, 'b', true, 40);
    expect(currentProject(state, 'b')).toBe('c');
    expect(openProjects(state).map(([id]) => id)).toEqual(['c', 'a']);
    archiveProject(state, 'b', false, 50);
    expect(state.projects.b!.archived).toEqual([0, 50]);
    expect(currentProject(state, 'b')).toBe('b');
  });

  test('of which none is open give way to the first', () => {
    const state = emptyChecklists('g');
    archiveProject(state, 'main', true, 40);
    expect(currentProject(state, undefined)).toBe('main');
  });

  test('take a new name with its time', () => {
    const state = several();
    renameProject(state, 'a', 'AA', 60);
    expect(state.projects.a!.name).toEqual(['AA', 60]);
  });
});

describe('a file of checklists', () => {
  const named = (names: Record<string, string>) => ({
    ...emptyChecklists('g'),
    projects: Object.fromEntries(
      Object.entries(names).map(([id, name]) => [id, emptyProject(name)]),
    ),
  });

  test('goes into projects of the same id, else of the same name', () => {
    expect(
      suggestTargets(
        named({ main: '', p1: 'Pool A', p2: 'Pool B' }),
        named({ main: 'X', p3: 'Pool B', p4: 'Pool C', p5: '' }),
      ),
    ).toEqual({ main: 'main', p3: 'p2' });
  });

  test('is put where the reader wants, but never two projects in one place', () => {
    const state = named({ a: 'A', b: 'B', c: 'C' });
    const { projects } = retarget(state, { a: 'main', b: 'main' });
    expect(Object.entries(projects).map(([id, { name }]) => [id, name[0]])).toEqual([
      ['main', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ]);
  });
});

describe('what a browser keeps', () => {
  test('has names of its own, which never change', () => {
    expect([stateKey('g'), guideOfKey(stateKey('g.x')), guideOfKey('other.g')]).toEqual([
      'passerelle.checklist.g',
      'g.x',
      null,
    ]);
    expect(asideKey('g', 7)).toBe('passerelle.aside.g.7');
    expect([readerKey, reserveKey, undoKey, version1Key]).toEqual([
      'passerelle.reader',
      'passerelle.reserve',
      'passerelle.undo',
      'passerelle.ticks.v1',
    ]);
    expect(signOffId('phase-1', 'name')).toBe('sign-off/phase-1/name');
  });

  test('of a reader is read as far as it is sound', () => {
    const read = (text: string | null) => readReader({ getItem: () => text });
    const nobody = { initials: '', projects: {}, last: null };
    for (const text of [null, '', '{', '7', '[]', 'null', '{"initials":1,"projects":[],"last":{}}'])
      expect(read(text)).toEqual(nobody);
    const last = { guide: 'g', file: 'a.html', title: 'A', lang: 'fr' };
    expect(
      read(
        JSON.stringify({ initials: 'AB', projects: { g: 'p1', h: 1 }, last: { ...last, x: 1 } }),
      ),
    ).toEqual({ initials: 'AB', projects: { g: 'p1' }, last });
    for (const key of Object.keys(last))
      expect(read(JSON.stringify({ last: { ...last, [key]: 1 } }))).toEqual(nobody);
  });

  test('says which steps are done, in the project that the reader follows', () => {
    const state = emptyChecklists('g');
    state.projects.main!.marks = { s1: ticked, s2: { tick: [0, 9] }, s3: failed };
    addProject(state, { id: 'p1', name: 'P', now: 9 });
    state.projects.p1!.marks = { s4: ticked };
    const kept = { [stateKey('g')]: JSON.stringify(state), [stateKey('h')]: '{', other: '{}' };
    expect(doneSteps(memoryStorage(kept))).toEqual(['s1']);
    const follows = { ...kept, [readerKey]: JSON.stringify({ projects: { g: 'p1' } }) };
    expect(doneSteps(memoryStorage(follows))).toEqual(['s4']);
  });

  test('is nothing where the storage cannot be read', () => {
    const forbidden = new Proxy(memoryStorage({}), {
      ownKeys: () => {
        throw new Error('forbidden');
      },
    });
    expect(doneSteps(forbidden)).toEqual([]);
  });
});
