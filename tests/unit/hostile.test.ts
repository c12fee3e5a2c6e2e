import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { diagnosticsOf } from '../../src/guide/diagnostics/diagnostic.ts';
import { siteOf } from '../support/memory-folder.ts';

interface Attack {
  /** A text built to exhaust memory, stack or patience; `size` is how often something is repeated. */
  text: (size: number) => string;
  /** What readers must find, and how often. */
  shows: (size: number) => [words: string, times: number];
  /** The rules that speak of it. */
  rules?: string[];
}

const repeated = (text: string, words: string): Omit<Attack, 'rules'> => ({
  text: (size) => text.repeat(size),
  shows: (size) => [words, size],
});

const attacks: Record<string, Attack> = {
  'quotes in quotes': {
    text: (size) => `${'> '.repeat(size)}deep`,
    shows: () => ['deep', 1],
    rules: ['nesting-too-deep'],
  },
  'lists in lists': {
    text: (size) =>
      Array.from({ length: size / 10 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
    shows: (size) => ['item', size / 10],
    rules: ['nesting-too-deep'],
  },
  'elements in elements': {
    text: (size) => `${'<div>'.repeat(size)}deep${'</div>'.repeat(size)}`,
    shows: () => ['deep', 1],
  },
  'elements in elements of a paragraph': {
    text: (size) => `a ${'<b>'.repeat(size)}deep`,
    shows: () => ['a deep', 1],
  },
  'formats that never end': repeated('<font size="1"><b><i>text\n\n', 'text'),
  'one long line': {
    text: (size) => 'word '.repeat(size * 20),
    shows: (size) => ['word', size * 20],
  },
  'open brackets': repeated('[', '['),
  'open images': repeated('![a](', '![a]('),
  'emphasis without end': repeated('*a **b _c ', '*a **b _c'),
  'back ticks of all lengths': {
    text: (size) =>
      Array.from({ length: Math.sqrt(size) * 2 }, (_, length) => '`'.repeat(length + 1)).join(
        ' a ',
      ),
    shows: (size) => [' a ', Math.floor(Math.sqrt(size) * 2) - 1],
  },
  'comments without end': {
    ...repeated('a <!-- b\n', 'b'),
    rules: ['comment-unclosed', 'markup-unresolved'],
  },
  'fences without end': { ...repeated('```a\n> ```b\n', 'b'), rules: ['fence-unclosed'] },
  'pairs without end': repeated('<span data-ttu-id="ab12c-101">a', 'a'),
  'tags without end': repeated('<a b="', '<a b="'),
  // Every other `:::` ends a directive that has no address.
  directives: {
    text: (size) => ':::image source="a'.repeat(size),
    shows: (size) => ['image source="a', size / 2],
  },
  'alert markers': repeated('> [!NOTE]\n', 'Remarque'),
  'links with spaces': repeated('[a](b c ', '[a](b c'),
};

function siteOfAttack(text: string) {
  const { site, files } = siteOf({ 'fr-fr/a.md': `# Essai\n\n${text}\n` });
  const page = [...site.topics.values()][0]!.pages.fr!;
  return { tree: page.tree, rules: [...new Set(diagnosticsOf(files).map(({ ruleId }) => ruleId))] };
}

/** What in a page could act by itself. */
function active(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    if (/^(script|style|iframe|frame|object|embed|form|base|meta|link|svg|math)$/.test(tagName))
      found.push(tagName);
    for (const [name, value] of Object.entries(properties))
      if (/^on|style|srcdoc/i.test(name) || /^\s*(?:\w*script|data):/i.test(String(value)))
        found.push(`${tagName} ${name}`);
  });
  return found;
}

/** Milliseconds of this process's own work, which others on the machine do not add to. */
function work(text: string): number {
  const before = process.cpuUsage();
  siteOfAttack(text);
  return process.cpuUsage(before).user / 1000;
}

describe.each(Object.entries(attacks))('a hostile topic: %s', (_, { text, shows, rules = [] }) => {
  test('keeps its words, does nothing by itself and gets its messages', () => {
    const size = 600;
    const { tree, rules: said } = siteOfAttack(text(size));
    const [words, times] = shows(size);
    expect(toText(tree).split(words).length - 1).toBe(times);
    expect(active(tree)).toEqual([]);
    expect(said.toSorted()).toEqual(rules.toSorted());
  });

  // Nothing deterministic counts what an expression backtracks, so work is compared with work: four
  // times the text may take eight times as long, where what grows with the square takes sixteen. The
  // least of some tries counts, because compiling and collecting garbage come on top now and then.
  test('costs in proportion to its length', () => {
    const size = 1_600;
    const small = Math.min(work(text(size / 4)), work(text(size / 4)));
    const isProportionate = () => work(text(size)) < small * 8 + 20;
    expect(isProportionate() || isProportionate() || isProportionate()).toBe(true);
  });
});

describe('includes that double at each level', () => {
  test('end in a message', () => {
    const levels = Array.from({ length: 40 }, (_, level) => [
      `fr-fr/includes/${level}.md`,
      `[!INCLUDE [a](${level + 1}.md)]\n\nNiveau ${level}.\n\n[!INCLUDE [b](${level + 1}.md)]\n`,
    ]);
    const { site, files } = siteOf({
      ...Object.fromEntries(levels),
      'fr-fr/a.md': '# Essai\n\n[!INCLUDE [a](includes/0.md)]\n',
    });
    const html = site.topics.values().next().value!.pages.fr!.html;
    expect(html).toContain('Niveau 0.');
    expect(html.split('Niveau').length - 1).toBeLessThanOrEqual(200);
    expect(diagnosticsOf(files).map(({ ruleId }) => ruleId)).toContain('include-cycle');
  });
});
