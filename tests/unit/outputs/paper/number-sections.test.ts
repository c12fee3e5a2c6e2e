import { expect, test } from 'vitest';
import { numberSections, rootNumbers } from '../../../../src/outputs/paper/number-sections.ts';
import type { Entry, Guide, Phase } from '../../../../src/guide/site.ts';

const entry = (topic: string, children: Entry[] = []): Entry => ({
  topic,
  missing: false,
  title: { en: topic },
  children,
});
const phase = (number: number | null, topic: string, children: Entry[] = []): Phase => ({
  ...entry(topic, children),
  id: topic,
  number,
});
const guide = (...phases: Phase[]): Guide => ({
  id: 'g',
  title: { en: 'Guide' },
  topic: 'landing',
  product: '',
  phases,
});
const shown = (...phases: Phase[]) =>
  numberSections(guide(...phases)).map(({ number, entry }) => `${number} ${entry.topic}`);

test('phases keep their numbers, what stands beside them has letters', () => {
  expect(
    shown(
      phase(null, 'before'),
      phase(1, 'plan', [entry('users'), entry('pools')]),
      phase(2, 'go'),
    ),
  ).toEqual(['A landing', 'B before', '1 plan', '1.1 users', '1.2 pools', '2 go']);
});

test('topics below topics are numbered below them', () => {
  expect(shown(phase(8, 'end', [entry('remove', [entry('services'), entry('server')])]))).toEqual([
    'A landing',
    '8 end',
    '8.1 remove',
    '8.1.1 services',
    '8.1.2 server',
  ]);
});

test('a topic that is named twice is numbered once', () => {
  expect(shown(phase(1, 'one', [entry('same')]), phase(2, 'two', [entry('same')]))).toEqual([
    'A landing',
    '1 one',
    '1.1 same',
    '2 two',
  ]);
});

test('without numbered phases, and where two have one number, all are counted', () => {
  expect(rootNumbers([null, null])).toEqual(['1', '2']);
  expect(rootNumbers([null, 3, 3])).toEqual(['1', '2', '3']);
});

test('letters go on after Z', () => {
  expect(rootNumbers([...Array.from({ length: 28 }, () => null), 1]).slice(25, 28)).toEqual([
    'Z',
    'AA',
    'AB',
  ]);
});
