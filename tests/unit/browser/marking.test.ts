import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, undo, canUndo, register } from '../../../src/browser/checklist/marking.ts';
import { load, save, setReader } from '../../../src/browser/checklist/store.ts';
import { undoKey } from '../../../src/checklist-state/keys.ts';
import { emptyChecklists, type Mark } from '../../../src/checklist-state/state.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const ticked: Mark = { tick: [1, 5] };

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage());
  vi.stubGlobal('sessionStorage', memoryStorage());
  vi.stubGlobal('document', new EventTarget());
});

const marks = () => load('g').projects.main!.marks;

describe('a change of marks', () => {
  test('is stored, told, and can be taken back', () => {
    const told = vi.fn();
    document.addEventListener('passerelle:checklist', told);
    expect(canUndo()).toBe(false);
    expect(mark('g', { s1: ticked, s2: ticked })).toBe(true);
    expect(mark('g', { s1: { tick: [0, 9] }, s2: null })).toBe(true);
    expect(marks()).toEqual({ s1: { tick: [0, 9] } });
    undo();
    expect(marks()).toEqual({ s1: ticked, s2: ticked });
    undo();
    expect(marks()).toEqual({});
    expect(told).toHaveBeenCalledTimes(4);
    expect(canUndo()).toBe(false);
    undo();
    expect(told).toHaveBeenCalledTimes(4);
  });

  test('can be taken back fifty times and no more', () => {
    for (let number = 0; number < 60; number++) mark('g', { [`s${number}`]: ticked });
    for (let number = 0; number < 60; number++) undo();
    expect(Object.keys(marks())).toEqual(Array.from({ length: 10 }, (_, number) => `s${number}`));
  });

  test('remembers the steps of its topic, and goes to the project that is named', () => {
    const state = emptyChecklists('g');
    state.projects.p1 = { name: ['P', 1], created: 1, marks: {} };
    save('g', state);
    mark('g', { s1: ticked }, { topic: 'g/t', ids: ['s1', 's2'] }, 'p1');
    expect(load('g').editions).toEqual({ 'g/t': ['s1 s2'] });
    expect(load('g').projects.p1!.marks).toEqual({ s1: ticked });
    expect(marks()).toEqual({});
    setReader({ projects: { g: 'p1' } });
    mark('g', { s2: ticked });
    expect(Object.keys(load('g').projects.p1!.marks)).toEqual(['s1', 's2']);
  });

  test('of a project that is gone is none', () => {
    expect(mark('g', { s1: ticked }, undefined, 'gone')).toBe(false);
    expect(canUndo()).toBe(false);
  });

  test('that finds no room is none: what is stored stays', () => {
    vi.stubGlobal('localStorage', memoryStorage({}, 100));
    const notices: unknown[] = [];
    document.addEventListener('passerelle:notice', (event) =>
      notices.push((event as CustomEvent).detail),
    );
    expect(mark('g', { s1: { note: ['x'.repeat(200), 1] } })).toBe(false);
    expect(marks()).toEqual({});
    expect(canUndo()).toBe(false);
    expect(notices).toEqual([{ kind: 'full', guide: 'g' }]);
  });

  test('works where a tab has no storage of its own, but for taking back', () => {
    vi.stubGlobal('sessionStorage', memoryStorage({ [undoKey]: '{' }, 0));
    expect(mark('g', { s1: ticked })).toBe(true);
    expect(canUndo()).toBe(false);
    expect(marks()).toEqual({ s1: ticked });
  });
});

test('a value has its time, and the initials of a reader who gave some', () => {
  vi.useFakeTimers({ now: 1234 });
  expect(register('ok')).toEqual(['ok', 1234]);
  setReader({ initials: 'AB' });
  expect(register(1)).toEqual([1, 1234, 'AB']);
  vi.useRealTimers();
});
