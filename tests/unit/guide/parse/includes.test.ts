import { describe, expect, test } from 'vitest';
import { oneTopic, pair } from '../../../support/one-topic.ts';

const including = (body: string, files: Record<string, string>) => {
  const { html, messages } = oneTopic(`# Essai\n\n${body}\n`, 'fr-fr/docs/a.md', files);
  return {
    html,
    messages: messages.map((message) => message.replace(/ \[.*/, '')),
    said: messages,
  };
};
const html = (body: string, files: Record<string, string>) => including(body, files).html;

describe('included text', () => {
  test.each([
    ['[!INCLUDE [x](../includes/b.md)]', '<p>Un <em>mot</em>.</p>'],
    ['[!include[x](<../includes/b.md>)]', '<p>Un <em>mot</em>.</p>'],
    ['[!INCLUDE [x](~/includes/b.md)]', '<p>Un <em>mot</em>.</p>'],
    ['[!INCLUDE [x](..\\includes\\B.md?a)]', '<p>Un <em>mot</em>.</p>'],
    ['Ici [!INCLUDE [x](../includes/b.md)], là.', '<p>Ici Un <em>mot</em>., là.</p>'],
    [
      '## Ici [!INCLUDE [x](../includes/b.md)]',
      '<h2 id="ici-un-mot" tabindex="-1">Ici Un <em>mot</em>.</h2>',
    ],
    [
      '[!INCLUDE [x](../includes/b.md)] [!INCLUDE [x](../includes/b.md)]',
      '<p>Un <em>mot</em>. Un <em>mot</em>.</p>',
    ],
  ])('of %s stands there: %s', (body, expected) => {
    expect(html(body, { 'fr-fr/includes/b.md': 'Un *mot*.\n' })).toBe(expected);
  });

  test('of several blocks stands between what was around it', () => {
    expect(
      html('Avant [!INCLUDE [x](b.md)] après.', { 'fr-fr/docs/b.md': 'Un.\n\n- deux\n' }),
    ).toBe('<p>Avant </p>\n<p>Un.</p>\n<ul>\n<li>deux</li>\n</ul>\n<p> après.</p>');
  });

  test('has addresses that lead where its own file leads', () => {
    expect(
      html('[!INCLUDE [x](../includes/b.md)]', {
        'fr-fr/includes/b.md':
          '[c](../docs/c.md#d) [e](#f) <a href="c.md">g</a> [h](https://one.example)\n',
        'fr-fr/docs/c.md': '# C\n\n## D\n\nTexte.\n',
        'fr-fr/includes/c.md': '---\ntitle: C\n---\n# C2\n\nTexte.\n',
      }),
    ).toBe(
      '<p><a href="c.html#d">c</a> <a href="#content">e</a> <a href="includes-c.html">g</a> <a href="https://one.example" class="external" rel="noreferrer" title="Nécessite Internet">h</a></p>',
    );
  });

  test('in another language says so', () => {
    expect(html('[!INCLUDE [x](b.md)]', { 'en-us/docs/b.md': 'One.\n\nTwo.\n' })).toBe(
      '<div lang="en">\n<p>One.</p>\n<p>Two.</p>\n</div>',
    );
    expect(html('Ici [!INCLUDE [x](b.md)].', { 'es-es/docs/b.md': 'Uno\n' })).toBe(
      '<p>Ici <span lang="es">Uno</span>.</p>',
    );
  });

  test('is taken from its own language first, then from English', () => {
    const files = { 'es-es/docs/b.md': 'Uno\n', 'en-us/docs/b.md': 'One\n' };
    expect(html('[!INCLUDE [x](b.md)]', files)).toContain('One');
    expect(html('[!INCLUDE [x](b.md)]', { ...files, 'fr-fr/docs/b.md': 'Un\n' })).toBe('<p>Un</p>');
  });

  test('may include more, but never itself', () => {
    const files = {
      'fr-fr/docs/b.md': 'B. [!INCLUDE [x](c.md)]\n',
      'fr-fr/docs/c.md': 'C. [!INCLUDE [x](b.md)]\n',
    };
    expect(including('[!INCLUDE [x](b.md)]', files)).toMatchObject({
      html: '<p>B. C. </p>',
      said: ['3:11 [include-cycle] Unexpected include of `b.md` in itself, expected another file'],
    });
  });

  test('that is missing is said where it was asked for', () => {
    expect(including('Ici [!INCLUDE [x](gone.md)] là.', {})).toMatchObject({
      html: '<p>Ici  là.</p>',
      said: [
        '3:15 [missing-include] Unexpected include of `gone.md`, expected a file of this folder',
      ],
    });
    expect(
      including('[!INCLUDE [x](b.md)]', { 'fr-fr/docs/b.md': '[!INCLUDE [x](gone.md)]\n' })
        .messages,
    ).toEqual(['3:11']);
  });

  test('with sentence pairs keeps its segments apart from the topic’s', () => {
    const { html, page } = oneTopic(
      `# ${pair(101, 'Titre', 'Title')}\n\n${pair(102, 'Un.', 'One.')}\n\n[!INCLUDE [x](b.md)]\n`,
      'fr-fr/docs/a.md',
      { 'fr-fr/docs/b.md': `${pair(102, 'Deux.', 'Two.')}\n` },
    );
    expect(html).toBe(
      '<p><span data-segment="102">Un.</span></p>\n<p><span data-segment="i1-102">Deux.</span></p>',
    );
    expect(page.sources).toEqual({ '101': 'Title', '102': 'One.', 'i1-102': 'Two.' });
  });
});
