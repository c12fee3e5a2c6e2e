import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportText } from '../../../src/browser/checklist/export-file.ts';
import { readState } from '../../../src/checklist-state/read-state.ts';
import { emptyChecklists } from '../../../src/checklist-state/state.ts';
import { adoptVersion1 } from '../../../src/checklist-state/version-1.ts';
import { anyChecklists } from '../../support/any-checklists.ts';

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../schemas/checklist.schema.json'), 'utf8'),
) as object;
const valid = new Ajv2020({ strictTuples: false, strictTypes: false }).compile(schema);

describe('reading checklists', () => {
  test('gives back whatever was written, and what is written follows the schema', () => {
    fc.assert(
      fc.property(anyChecklists, (state) => {
        const text = exportText(state);
        expect(readState(text, 'g')).toEqual({ state, fault: null });
        expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
      }),
    );
  });

  test('never throws, and what it returns follows the schema, whatever is spoilt', () => {
    const part = fc.constantFrom(null, 7, 'x', [], {}, [1], [1, -1], ['ok', 3, 4], { tick: 5 });
    fc.assert(
      fc.property(anyChecklists, fc.nat(), part, (state, where, spoilt) => {
        const text = JSON.stringify(state);
        const values = [...text.matchAll(/(?<=:)(\[[^\][]*\]|\{[^{}]*\}|"[^"]*"|\d+)/g)];
        const hit = values[where % values.length]!;
        const broken =
          text.slice(0, hit.index) + JSON.stringify(spoilt) + text.slice(hit.index + hit[0].length);
        const { state: read } = readState(broken, null);
        if (read) expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of a half-written text says that it cannot be read', () => {
    const text = JSON.stringify(emptyChecklists('g'));
    for (let end = 0; end < text.length; end++)
      expect(readState(text.slice(0, end), 'g')).toEqual({ state: null, fault: 'unreadable' });
  });

  test('tells other programs’ data, other guides and later versions apart', () => {
    const state = emptyChecklists('g');
    expect(readState('{"todos":[]}', 'g').fault).toBe('foreign');
    expect(readState(JSON.stringify(state), 'other').fault).toBe('foreign');
    expect(readState(JSON.stringify({ ...state, version: 3 }), 'g').fault).toBe('newer');
  });

  test('keeps what is whole beside what is damaged', () => {
    const state = emptyChecklists('g');
    state.projects.main!.marks = { s1: { tick: [1, 5] } };
    const text = JSON.stringify(state).replace('"s1":', '"s0":{"tick":"yes"},"s1":');
    const read = readState(text, 'g');
    expect(read.fault).toBe('damaged');
    expect(read.state!.projects.main!.marks).toEqual({ s1: { tick: [1, 5] } });
  });
});

describe('the first version’s ticks', () => {
  const old = JSON.stringify({ s1: '2026-01-02T03:04:05.000Z', s9: '2026-01-02T03:04:05.000Z' });

  test('are taken over for the steps that are known, with their time', () => {
    const state = emptyChecklists('g');
    expect(adoptVersion1(state, old, ['s1', 's2'])).toBe(1);
    expect(state.projects.main!.marks).toEqual({
      s1: { tick: [1, Date.parse('2026-01-02T03:04:05.000Z')] },
    });
  });

  test('do not come back once the reader has taken one away', () => {
    const state = emptyChecklists('g');
    state.projects.main!.marks.s1 = { tick: [0, 9] };
    expect(adoptVersion1(state, old, ['s1'])).toBe(0);
    expect(state.projects.main!.marks.s1).toEqual({ tick: [0, 9] });
  });

  test('are no reason to stumble where they are spoilt', () => {
    for (const text of [null, '', '{', '[]', '7', 'null'])
      expect(adoptVersion1(emptyChecklists('g'), text, ['s1'])).toBe(0);
  });
});
