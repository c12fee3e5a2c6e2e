import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewMerge, settle } from '../../../src/checklist-state/conflicts.ts';
import { merge } from '../../../src/checklist-state/merge.ts';
import { emptyChecklists, type Checklists } from '../../../src/checklist-state/state.ts';
import { anyChecklists } from '../../support/any-checklists.ts';

const runs = { numRuns: 500 };

const ticked = ({ projects }: Checklists): string[] =>
  Object.entries(projects).flatMap(([project, { marks }]) =>
    Object.entries(marks).flatMap(([id, { tick }]) => (tick?.[0] ? `${project} ${id}` : [])),
  );

describe('merging', () => {
  test('is the same whichever side comes first', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      runs,
    );
  });

  test('is the same in any grouping', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, anyChecklists, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });

  test('of the same file again changes nothing', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      runs,
    );
  });

  test('loses no tick, no project and no edition', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, (a, b) => {
        const merged = merge(a, b);
        expect(new Set(ticked(merged))).toEqual(new Set([...ticked(a), ...ticked(b)]));
        expect(Object.keys(merged.projects)).toEqual(
          expect.arrayContaining([...Object.keys(a.projects), ...Object.keys(b.projects)]),
        );
        for (const [topic, editions] of [
          ...Object.entries(a.editions),
          ...Object.entries(b.editions),
        ])
          expect(merged.editions[topic]).toEqual(expect.arrayContaining(editions));
      }),
      runs,
    );
  });

  test('does exactly what its preview says', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, (a, b) => {
        const { ticks, conflicts } = previewMerge(a, b);
        const merged = merge(a, b);
        expect(ticked(merged).length - ticked(a).length).toBe(ticks);
        for (const { project, id, field, taken, ...sides } of conflicts)
          expect(merged.projects[project]!.marks[id]![field]).toEqual(sides[taken]);
      }),
      runs,
    );
  });

  test('keeps the side of a conflict that the reader chose, also when the file comes again', () => {
    fc.assert(
      fc.property(anyChecklists, anyChecklists, fc.constantFrom('mine', 'theirs'), (a, b, side) => {
        const { conflicts } = previewMerge(a, b);
        const merged = merge(a, b);
        const choices = conflicts
          .filter(({ field }) => field !== 'tick')
          .map((conflict) => ({ conflict, side: side as 'mine' | 'theirs' }));
        settle(merged, choices, 1000);
        const again = merge(merged, b);
        for (const { conflict } of choices)
          expect(again.projects[conflict.project]!.marks[conflict.id]![conflict.field]![0]).toBe(
            conflict[side as 'mine' | 'theirs'][0],
          );
      }),
      runs,
    );
  });
});

test('a tick taken away here and set there is a conflict, and stays set until the reader chooses', () => {
  const mine = emptyChecklists('g');
  const theirs = emptyChecklists('g');
  mine.projects.main!.marks.s1 = { tick: [0, 20, 'AB'] };
  theirs.projects.main!.marks.s1 = { tick: [1, 10, 'CD'] };
  const { conflicts } = previewMerge(mine, theirs);
  expect(conflicts).toMatchObject([{ id: 's1', field: 'tick', taken: 'theirs' }]);
  const merged = merge(mine, theirs);
  expect(merged.projects.main!.marks.s1!.tick).toEqual([1, 10, 'CD']);
  settle(merged, [{ conflict: conflicts[0]!, side: 'mine' }], 30);
  expect(merged.projects.main!.marks.s1!.tick).toEqual([0, 30, 'AB']);
});
