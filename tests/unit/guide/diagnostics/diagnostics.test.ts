import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  diagnosticsOf,
  summarise,
  type Diagnostic,
} from '../../../../src/guide/diagnostics/diagnostic.ts';
import { formatGithub } from '../../../../src/guide/diagnostics/format-github.ts';
import { formatText } from '../../../../src/guide/diagnostics/format-text.ts';
import { report } from '../../../../src/guide/diagnostics/report.ts';
import { rules } from '../../../../src/guide/diagnostics/rules.ts';
import { TextView } from '../../../../src/guide/read/text-view.ts';

describe('what is reported', () => {
  test('has rule, severity, hint and place', () => {
    const file = new VFile({ path: 'a.md', value: 'one\ntwo three\n' });
    report(file, 'missing-topic', 'Unexpected x', 8);
    expect(file.messages[0]).toMatchObject({
      ruleId: 'missing-topic',
      source: 'passerelle',
      fatal: false,
      line: 2,
      column: 5,
      note: rules['missing-topic'].hint,
    });
  });

  test('at the first character has a place, and without one is about the file', () => {
    const file = new VFile({ path: 'a.md', value: 'one' });
    report(file, 'missing-topic', 'x', 0);
    report(file, 'missing-topic', 'x');
    expect(file.messages.map(({ line }) => line)).toEqual([1, undefined]);
  });

  test('of a text made from another is said in the author’s file', () => {
    const author = new VFile({ path: 'a.md', value: '---\nt: a\n---\none\ntwo' });
    const view = TextView.of(String(author.value), 13);
    const work = new VFile({ path: 'a.md', value: view.text });
    work.data.origin = { file: author, view };
    report(work, 'toc-invalid', 'x', 4);
    expect(work.messages).toEqual([]);
    expect(author.messages[0]).toMatchObject({ line: 5, column: 1, fatal: true });
  });
});

describe('the report', () => {
  const file = (path: string, ...said: [Parameters<typeof report>[1], string, number?][]) => {
    const made = new VFile({ path, value: 'one\ntwo three\nfour' });
    for (const [rule, reason, offset] of said) report(made, rule, reason, offset);
    return made;
  };

  test('is by file, place, rule and words', () => {
    const said = diagnosticsOf([
      file(
        'b.md',
        ['link-case', 'b', 8],
        ['missing-topic', 'x', 4],
        ['missing-topic', 'b', 8],
        ['link-case', 'a', 8],
        ['locale-unknown', 'whole'],
      ),
      file('a.md', ['toc-invalid', 'x', 15]),
    ]);
    expect(
      said.map(({ file, line, column, ruleId, severity, message }) =>
        [file, line, column, ruleId, severity, message].join(' '),
      ),
    ).toEqual([
      'a.md 3 2 toc-invalid error x',
      'b.md   locale-unknown info whole',
      'b.md 2 1 missing-topic warning x',
      'b.md 2 5 link-case info a',
      'b.md 2 5 link-case info b',
      'b.md 2 5 missing-topic warning b',
    ]);
    expect(said[0]!.hint).toBe(rules['toc-invalid'].hint);
    expect(summarise(said, 7)).toEqual({ error: 1, warning: 2, info: 3, files: 7 });
  });

  const said: Diagnostic[] = [
    {
      file: 'a.md',
      line: null,
      column: null,
      ruleId: 'link-case',
      severity: 'info',
      message: 'A',
      hint: 'H',
    },
    {
      file: 'a.md',
      line: 2,
      column: 3,
      ruleId: 'link-case',
      severity: 'warning',
      message: 'B',
      hint: 'H',
    },
    {
      file: 'a.md',
      line: 4,
      column: null,
      ruleId: 'toc-invalid',
      severity: 'error',
      message: 'C',
      hint: 'I\r',
    },
  ];

  test('as text gives each hint once', () => {
    expect(formatText(said)).toBe(
      [
        'a.md: info: A [link-case]',
        '    H',
        'a.md:2:3: warning: B [link-case]',
        'a.md:4:1: error: C [toc-invalid]',
        '    I\r',
      ].join('\n'),
    );
  });

  test('as annotations gives each with its hint', () => {
    expect(formatGithub(said)).toBe(
      [
        '::notice file=a.md,title=link-case::A%0AH',
        '::warning file=a.md,line=2,col=3,title=link-case::B%0AH',
        '::error file=a.md,line=4,col=1,title=toc-invalid::C%0AI%0D',
      ].join('\n'),
    );
  });
});
