import { describe, expect, test } from 'vitest';
import {
  doneId,
  isVerification,
  kindOf,
  stepIds,
} from '../../../../src/guide/steps/step-identity.ts';
import type { FoundStep } from '../../../../src/guide/parse/remark-steps.ts';

const step = (
  text: string,
  position = '0.0',
  kind: FoundStep['kind'] = 'procedure',
): FoundStep => ({
  item: { type: 'listItem', children: [] },
  kind,
  text,
  label: text,
  position,
});
const idOf = (text: string, topic = 'plan/users') =>
  stepIds(topic, [step('Ouvrez.')], [step(text)])[0]![0];

describe('the ids of steps that readers have ticked', () => {
  test('never change', () => {
    const steps = [step('Ouvrez.', '0.0'), step('Déplacez.', '0.1'), step('Déplacez.', '0.1.0.0')];
    const english = [step('Open it.'), step('Move-CsUser **now**.'), step('Move-CsUser now.')];
    expect(stepIds('plan/users', steps, english)).toEqual([
      ['s9inhhpp4', 'sdomwo2ir'],
      ['sapsfm9mo', 'svhj155q'],
      ['s8l878mo4', 'sc0f2oont'],
    ]);
    expect(stepIds('plan/users', steps, null)).toEqual([
      ['sdomwo2ir'],
      ['svhj155q'],
      ['sc0f2oont'],
    ]);
    expect(doneId('plan/users')).toBe('tv66fmye');
  });

  test.each([
    ['open the console', 'letter case'],
    ['Open  the\u00A0console', 'spacing'],
    ['Open the “console”…', 'typography'],
    ['**Open** the `console`', 'emphasis'],
    ['Ópen the consolé', 'accents'],
    ['\uFF2Fpen the console', 'form of letters'],
    [' - Open the console:', 'what stands around the words'],
  ])('are those of «Open the console.» for «%s»: %s does not count', (text) => {
    expect(idOf(text)).toBe(idOf('Open the console.'));
  });

  test('follow words, their order, numbers and topic', () => {
    const ids = [
      idOf('Open port 443'),
      idOf('Open port 444'),
      idOf('Port 443 open'),
      idOf('Openport 443'),
      idOf('Open port 443', 'plan/pools'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tell steps with the same words apart by their ordinal, wherever they stand', () => {
    const ids = (...english: string[]) =>
      stepIds(
        't',
        english.map((_, index) => step('…', `0.${index}`)),
        english.map((text) => step(text)),
      ).map(([id]) => id);
    const [first, second] = ids('Click OK.', 'Click OK.');
    expect(second).not.toBe(first);
    expect(ids('Click OK.', 'Wait.', 'Click OK!')).toEqual([first, expect.any(String), second]);
  });

  test('follow the place where no English is known, or where it has no words', () => {
    const there = stepIds('t', [step('Un', '0.0'), step('Deux', '0.1')], null);
    expect(stepIds('t', [step('Une', '0.0'), step('Deux', '0.1')], null)).toEqual(there);
    expect(stepIds('t', [step('Un', '0.0'), step('Deux', '1.1')], null)[1]).not.toEqual(there[1]);
    expect(
      stepIds('t', [step('Un', '0.0'), step('Deux', '0.1')], [step('…'), step('Two')]),
    ).toEqual([there[0], [expect.any(String), there[1]![0]]]);
    expect(stepIds('t', [step('Un', '0.0'), step('Deux', '0.1')], [step('One')])[1]).toEqual(
      there[1],
    );
  });
});

describe('a verification', () => {
  test.each([
    'Verify that users can sign in.',
    'confirm it',
    'Ensure that',
    'Make sure that',
    'Review the log.',
    'Check that it runs.',
    'Vérifiez que',
    'Assurez-vous',
    'Confirmez',
    'Examinez le journal.',
    'Compruebe que',
    'Verifique',
    'Verificar',
    'Asegúrese',
    'Confirme',
    'Revise el registro.',
  ])('begins so: «%s»', (text) => {
    expect(isVerification(text)).toBe(true);
  });

  test.each([
    'Reviewers sign.',
    'Check the box.',
    'Then verify it.',
    'Verifying users',
    'Open it.',
  ])('does not begin so: «%s»', (text) => {
    expect(isVerification(text)).toBe(false);
  });

  test('is told by the English where it is known', () => {
    expect(kindOf(step('Vérifiez.'), step('Open it.'))).toBe('procedure');
    expect(kindOf(step('Ouvrez.'), step('Verify it.'))).toBe('verification');
    expect(kindOf(step('Vérifiez.'), undefined)).toBe('verification');
  });

  test('is no list of links, and a task that begins otherwise stays one', () => {
    expect(kindOf(step('Verify it', '0.0', 'reference'), undefined)).toBe('reference');
    expect(kindOf(step('Buy it', '0.0', 'task'), undefined)).toBe('task');
    expect(kindOf(step('Verify it', '0.0', 'task'), undefined)).toBe('verification');
  });
});
