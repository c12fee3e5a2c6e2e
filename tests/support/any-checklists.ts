/** Checklists of any content, for properties that must hold for all. */
import fc from 'fast-check';
import type { Checklists, Mark, Project, Register } from '../../src/checklist-state/state.ts';

const time = fc.integer({ min: 0, max: 40 });
const initials = fc.constantFrom('AB', 'CD');

const register = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Register<T>> =>
  fc.oneof(fc.tuple(value, time), fc.tuple(value, time, initials)) as fc.Arbitrary<Register<T>>;

const bit = fc.constantFrom(0 as const, 1 as const);

const mark: fc.Arbitrary<Mark> = fc
  .record(
    {
      tick: register(bit),
      result: register(fc.constantFrom('' as const, 'ok' as const, 'failed' as const)),
      note: register(fc.constantFrom('', 'one', 'two', 'three')),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);

const steps = ['s1', 's2', 's3', 's4', 't1', '__proto', 'constructor'];

const project: fc.Arbitrary<Project> = fc.record(
  {
    name: register(fc.constantFrom('', 'Pool A', 'Pool B')),
    archived: register(bit),
    created: time,
    marks: fc.dictionary(fc.constantFrom(...steps), mark),
  },
  { requiredKeys: ['name', 'created', 'marks'] },
);

const edition = fc.constantFrom('s1 s2', 's1 s3', 's2 s3 s4');

/** Few ids, names and times, so that two of them meet often. */
export const anyChecklists: fc.Arbitrary<Checklists> = fc
  .record({
    main: project,
    others: fc.dictionary(fc.constantFrom('p1', 'p2'), project),
    editions: fc.dictionary(
      fc.constantFrom('g/a', 'g/b'),
      fc.uniqueArray(edition).map((list) => list.sort()),
    ),
  })
  .map(({ main, others, editions }) => ({
    format: 'passerelle-checklist',
    version: 2,
    guide: 'g',
    projects: { main, ...others },
    editions: { ...editions },
  }));
