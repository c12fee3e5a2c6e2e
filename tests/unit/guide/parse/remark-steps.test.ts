import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseTopic } from '../../../../src/guide/parse/parse-topic.ts';
import { TextView } from '../../../../src/guide/read/text-view.ts';

const stepsOf = (text: string) =>
  parseTopic(TextView.of(text), new VFile({ value: text }), {}).steps;
const kinds = (text: string) => stepsOf(text).map(({ kind, label }) => `${kind}: ${label}`);

describe('the words of a step, which make its id,', () => {
  test('hold its bullet lists and what follows them, not the steps in it', () => {
    const [step, inner] = stepsOf(
      '1. Choose:\n\n   - the pool\n   - the site\n\n   Then *wait*.\n\n   1. Click OK.\n\n   Done.\n',
    );
    expect(step!.text).toBe('Choose: the poolthe site Then wait. Done.');
    expect(inner!.text).toBe('Click OK.');
  });

  test('hold neither alternative texts nor markup', () => {
    expect(stepsOf('1. Open ![a picture](a.png) the <b>console</b>.\n')[0]!.text).toBe(
      'Open the console.',
    );
  });

  test('are one line, whatever spaces there were', () => {
    expect(stepsOf('1. Open\u00A0 the\n   console.\n')[0]!.text).toBe('Open the console.');
  });

  test('begin with the first paragraph, which alone is the label', () => {
    const [step] = stepsOf('1. Open it.\n\n   It takes long.\n');
    expect([step!.label, step!.text]).toEqual(['Open it.', 'Open it. It takes long.']);
  });

  test('are the label where there is no paragraph', () => {
    expect(stepsOf('1. ```\n   Get-It\n   ```\n')[0]!.label).toBe('Get-It');
  });
});

describe('steps', () => {
  test('are items of numbered lists, in reading order, each at its place', () => {
    const steps = stepsOf(
      '1. One\n   1. Inner\n\n      - Bullet\n\n        1. Deep\n   2. Second\n2. Two\n\ntext\n\n1. Other\n',
    );
    expect(steps.map(({ position, label }) => [position, label])).toEqual([
      ['0.0', 'One'],
      ['0.0.0.0', 'Inner'],
      ['0.0.0.0.0.0', 'Deep'],
      ['0.0.0.1', 'Second'],
      ['0.1', 'Two'],
      ['1.0', 'Other'],
    ]);
  });

  test('are also found in quotes and alerts', () => {
    expect(kinds('> [!NOTE]\n> 1. One\n')).toEqual(['procedure: One']);
  });

  test.each([
    ['1. One\n', ['procedure: One']],
    ['- One\n', []],
    ['- [ ] One\n- Two\n', ['task: One', 'task: Two']],
    ['- [x] One\n', ['task: One']],
    ['> [!div class="checklist"]\n> - One\n', ['task: One']],
    ['1. [One](a.md)\n2. [Two](b.md)\n', ['reference: One', 'reference: Two']],
    ['1. [One](a.md)\n2. Open [two](b.md)\n', ['procedure: One', 'procedure: Open two']],
  ])('of %j are %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('an ordered list of considerations', () => {
  const after = '1. After you move, wait.\n2. When it runs, look.\n';
  test.each([
    ['two clauses of time', `${after}`, 'reference'],
    ['half of the items', `${after}3. Look.\n4. Wait.\n`, 'reference'],
    ['less than half', `${after}3. Look.\n4. Wait.\n5. Go.\n`, 'procedure'],
    ['one item alone', '1. After you move, wait.\n', 'procedure'],
    ['a heading above', `## Do it\n\n${after}`, 'procedure'],
    ['a heading and a blank above', `## Do it\n\n&nbsp;\n\n${after}`, 'procedure'],
    ['a bold line above', `**Do it**\n\n${after}`, 'procedure'],
    ['a partly bold line above', `**Mind** this:\n\n${after}`, 'reference'],
    ['French', '1. Après la migration, regardez.\n2. Lorsque tout marche, partez.\n', 'reference'],
    ['Spanish', '1. Después de migrar, mire.\n2. Una vez migrado, mire.\n', 'reference'],
    ['words that only begin so', '1. Afterwards.\n2. Whenever.\n', 'procedure'],
  ])('is told by %s', (_, text, kind) => {
    expect(new Set(stepsOf(text).map((step) => step.kind))).toEqual(new Set([kind]));
  });
});
