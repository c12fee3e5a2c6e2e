import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOf, TextView, type Edit } from '../../../../src/guide/read/text-view.ts';

/** Edits of a text of some length, sorted and apart. */
const editsIn = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(
      fc.array(fc.nat(length), { maxLength: 8 }),
      fc.array(fc.constantFrom('', 'X', 'XYZ'), { minLength: 4, maxLength: 4 }),
    )
    .map(([places, texts]) => {
      const sorted = places.toSorted((a, b) => a - b);
      return texts.flatMap((text, index) => {
        const [start, end] = sorted.slice(index * 2);
        return end === undefined ? [] : [{ start: start!, end, text }];
      });
    });

/** A text whose characters are all different, so that each tells where it came from. */
const original = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x4e00 + index)).join(
  '',
);

const anyView = fc.tuple(fc.nat(10), editsIn(30)).chain(([start, edits]) => {
  const once = TextView.of(original, start).edit(edits);
  return editsIn(once.text.length).map((more) => ({ once, twice: once.edit(more), more }));
});

test('every character that is left knows where it stood, after any edits of edits', () => {
  fc.assert(
    fc.property(anyView, ({ twice }) => {
      for (const [offset, character] of [...twice.text].entries())
        if (original.includes(character)) expect(original[twice.origin(offset)]).toBe(character);
    }),
    { numRuns: 500 },
  );
});

test('what was put in stands where something was taken out, and origins never go back', () => {
  fc.assert(
    fc.property(anyView, ({ twice }) => {
      const origins = [...twice.text].map((_, offset) => twice.origin(offset));
      expect(origins).toEqual(origins.toSorted((a, b) => a - b));
    }),
  );
});

test('edits replace what they name and nothing else', () => {
  fc.assert(
    fc.property(anyView, ({ once, twice, more }) => {
      let expected = '';
      let read = 0;
      for (const { start, end, text } of more) {
        expected += once.text.slice(read, start) + text;
        read = end;
      }
      expect(twice.text).toBe(expected + once.text.slice(read));
    }),
  );
});

test('a text of which nothing is left still has a place', () => {
  const empty = TextView.of('abcdef', 2).edit([{ start: 0, end: 4, text: '' }]);
  expect([empty.text, empty.origin(0)]).toEqual(['', 2]);
});

test('no edits make no other view', () => {
  const view = TextView.of('abc');
  expect(view.edit([])).toBe(view);
});

test('every match of an expression is an edit', () => {
  expect(editsOf('a1b22', /\d+/g, ([digits]) => `<${digits}>`)).toEqual([
    { start: 1, end: 2, text: '<1>' },
    { start: 3, end: 5, text: '<22>' },
  ]);
});
