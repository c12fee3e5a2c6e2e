import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairReworded } from '../../../src/checklist-state/reworded.ts';
import { isTicked, marksOfTopic, rememberEdition } from '../../../src/checklist-state/resolve.ts';
import { emptyChecklists } from '../../../src/checklist-state/state.ts';

const pairs = (before: string, now: string) =>
  Object.fromEntries(pairReworded(before.split(' '), now.split(' ')));

describe('a reworded step', () => {
  test('is known by its neighbours, also when steps were put in elsewhere', () => {
    expect(pairs('a b c', 'a B c')).toEqual({ B: 'b' });
    expect(pairs('a b c', 'x a B c y')).toEqual({ B: 'b' });
  });

  test('is known by its place where its neighbours have changed places', () => {
    expect(pairs('a b c', 'c B a')).toEqual({ B: 'b' });
  });

  test('is the first where another was put in behind it', () => {
    expect(pairs('a b c', 'a B x c')).toEqual({ B: 'b' });
  });

  test('is not guessed where steps only vanished or came', () => {
    expect(pairs('a b c d', 'a d x')).toEqual({});
    expect(pairs('a b', 'x y z a')).toEqual({});
    expect(pairs('a b', 'a x b')).toEqual({});
  });

  test('never takes the mark of a step that is still there, nor one mark twice', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const found = pairReworded(before, now);
        for (const [id, old] of found) {
          expect(before).not.toContain(id);
          expect(now).not.toContain(old);
        }
        expect(new Set(found.values()).size).toBe(found.size);
      }),
    );
  });
});

describe('the mark of a step', () => {
  const ticked = () => {
    const state = emptyChecklists('g');
    state.projects.main!.marks = { a: { tick: [1, 1] }, b: { tick: [1, 2, 'AB'] } };
    rememberEdition(state, 'g/t', ['a', 'b', 'c']);
    return state;
  };
  const marks = (state: ReturnType<typeof ticked>, ...ids: string[]) =>
    marksOfTopic(
      ids.map((id) => ({ id })),
      state.projects.main!,
      state.editions['g/t'],
    );

  test('follows it when its words change, and says so until somebody confirms', () => {
    const state = ticked();
    const [, b] = marks(state, 'a', 'B', 'c');
    expect(b).toEqual({ mark: { tick: [1, 2, 'AB'] }, reworded: true });
    state.projects.main!.marks.B = { tick: [1, 3] };
    rememberEdition(state, 'g/t', ['a', 'B', 'c']);
    expect(marks(state, 'a', 'B', 'c')[1]).toEqual({ mark: { tick: [1, 3] }, reworded: false });
  });

  test('is found over several editions', () => {
    const state = ticked();
    rememberEdition(state, 'g/t', ['a', 'B', 'c']);
    expect(marks(state, 'a', 'BB', 'c')[1]!.mark.tick).toEqual([1, 2, 'AB']);
  });

  test('is found under the id that it had before its English was known', () => {
    const state = ticked();
    const [found] = marksOfTopic([{ id: 'english', aliases: ['b'] }], state.projects.main!, []);
    expect(found).toEqual({ mark: { tick: [1, 2, 'AB'] }, reworded: false });
  });

  test('does not go to steps put in or to steps never ticked', () => {
    const found = marks(ticked(), 'x', 'a', 'y', 'b', 'c');
    expect(found.map(({ mark }) => isTicked(mark))).toEqual([false, true, false, true, false]);
  });
});
