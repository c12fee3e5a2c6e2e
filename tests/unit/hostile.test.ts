import { describe, expect, test } from 'vitest';
import { siteOf } from '../support/memory-folder.ts';

/** Milliseconds: far more than sound work takes, far less than what grows with the square takes. */
const enough = 10_000;

/** Texts built to exhaust memory, stack or patience; `size` is how often something is repeated. */
const attacks: Record<string, (size: number) => string> = {
  'quotes in quotes': (size) => `${'> '.repeat(size)}deep`,
  'lists in lists': (size) =>
    Array.from({ length: size / 10 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
  'elements in elements': (size) => `${'<div>'.repeat(size)}deep${'</div>'.repeat(size)}`,
  'elements in elements of a paragraph': (size) => `a ${'<b>'.repeat(size)}deep`,
  'formats that never end': (size) => '<font size="1"><b><i>text\n\n'.repeat(size),
  'one long line': (size) => 'word '.repeat(size * 20),
  'open brackets': (size) => '['.repeat(size),
  'open images': (size) => '![a]('.repeat(size),
  'emphasis without end': (size) => '*a **b _c '.repeat(size),
  'back ticks of all lengths': (size) =>
    Array.from({ length: Math.sqrt(size) * 2 }, (_, length) => '`'.repeat(length + 1)).join(' a '),
  'comments without end': (size) => 'a <!-- b\n'.repeat(size),
  'fences without end': (size) => '```a\n> ```b\n'.repeat(size),
  'pairs without end': (size) => '<span data-ttu-id="ab12c-101">a'.repeat(size),
  'tags without end': (size) => '<a b="'.repeat(size),
  directives: (size) => ':::image source="a'.repeat(size),
  'alert markers': (size) => '> [!NOTE]\n'.repeat(size),
  'links with spaces': (size) => '[a](b c '.repeat(size),
};

describe('a hostile topic costs a message at most', () => {
  test.each(Object.entries(attacks))('%s', (_, attack) => {
    const started = performance.now();
    const { site } = siteOf({ 'fr-fr/a.md': `# Essai\n\n${attack(5_000)}\n` });
    expect(site.topics.size).toBe(1);
    expect(performance.now() - started).toBeLessThan(enough);
  });

  test('includes that double at each level', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        `fr-fr/includes/${level}.md`,
        `[!INCLUDE [a](${level + 1}.md)]\n\n[!INCLUDE [b](${level + 1}.md)]\n`,
      ]),
    );
    const { site } = siteOf({
      ...files,
      'fr-fr/a.md': '# Essai\n\n[!INCLUDE [a](includes/0.md)]\n',
    });
    expect(site.topics.size).toBe(1);
  });
});
