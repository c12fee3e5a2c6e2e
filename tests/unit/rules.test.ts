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

/** The rules that speak in a fixture, each with its severity. */
const shown = messages.flatMap(({ text }) =>
  [...text.matchAll(/^\S+: (\w+): .* \[([a-z-]+)\]$/gm)].map(
    ([, severity, id]) => `${severity} ${id}`,
  ),
);

/** What the documentation says of each rule, by id. */
const sections = new Map(
  documentation
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [id = '', severity, hint] =
        /^(.*)\n\n_(.*)_\n(?:.|\n)*?\nWhat to do: (.*)$/m.exec(section)?.slice(1) ?? [];
      return [id || section.split('\n', 1)[0]!, { severity, hint }];
    }),
);

describe('every rule', () => {
  test.each(Object.entries(rules))('%s is shown by a fixture', (id, { severity }) => {
    expect(
      shown,
      `missing in every messages.txt below tests/fixtures: a line “… ${severity}: … [${id}]”`,
    ).toContain(`${severity} ${id}`);
  });

  test.each(Object.entries(rules))('%s is documented as it speaks', (id, { severity, hint }) => {
    expect(
      sections.get(id),
      `missing in docs/diagnostics.md: “### ${id}” with the severity and the hint of rules.ts`,
    ).toEqual({ severity, hint });
  });

  test('is silent about a sound guide', () => {
    expect(messages.find(({ name }) => name === 'rule/sound')?.text).toBe('');
  });

  test('in the documentation is a rule', () => {
    expect([...sections.keys()].toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});
