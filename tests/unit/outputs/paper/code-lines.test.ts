import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { codeLines } from '../../../../src/outputs/paper/code-lines.ts';

test('each line of code is an element; an empty one keeps its height', () => {
  expect(toHtml(codeLines(h('pre', h('code', 'one\n\ntwo\n'))))).toBe(
    '<pre><code><span class="line">one</span>\n<span class="line">\u200B</span>\n<span class="line">two</span>\n</code></pre>',
  );
});

test('a coloured part that spans lines is on each of them', () => {
  const code = h('code', ['a ', h('span.string', '"b\nc"'), ' d']);
  expect(toHtml(codeLines(h('pre', code)))).toBe(
    '<pre><code><span class="line">a <span class="string">"b</span></span>\n<span class="line"><span class="string">c"</span> d</span>\n</code></pre>',
  );
});
