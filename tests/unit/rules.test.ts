import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/guide/diagnostics/rules.ts';
import { fixtureCases } from '../support/fixtures.ts';

const messages = fixtureCases().map(({ name, folder }) => {
  const file = path.join(folder, 'messages.txt');
  return { name, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
});
const documentation = readFileSync(
  path.join(import.meta.dirname, '../../docs/diagnostics.md'),
  'utf8',
);

describe('every rule', () => {
  test.each(Object.entries(rules))(
    '%s is shown by a fixture and documented',
    (id, { severity }) => {
      expect(
        messages.some(({ text }) => text.includes(`: ${severity}: `) && text.includes(`[${id}]`)),
      ).toBe(true);
      expect(documentation).toMatch(new RegExp(`^### ${id}\\n\\n_${severity}_`, 'm'));
    },
  );

  test('is silent about a sound guide', () => {
    expect(messages.find(({ name }) => name === 'rule/sound')?.text).toBe('');
  });

  test('in the documentation is a rule', () => {
    const documented = [...documentation.matchAll(/^### ([a-z-]+)$/gm)].map(([, id]) => id);
    expect(documented.toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});
