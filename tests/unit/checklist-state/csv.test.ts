import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/checklist-state/csv.ts';

/** A reader of RFC 4180, as simple as that text. */
function fromCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r', '=', '+', '-', '@', '\t', "'"),
});

test('cells come back as they were, but for the apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = toCsv(rows);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const expected = rows.map((row) =>
        row.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)),
      );
      expect(fromCsv(text.slice(1))).toEqual(expected);
    }),
  );
});
