import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../languages/fill.ts';
import type { PaperTexts } from '../../languages/language.ts';
import type { SectionTitle } from './section-title.ts';

/** Where a phase is signed for, at its end. */
export function signOff(title: SectionTitle, level: number, texts: PaperTexts): Element {
  const columns = [texts.name, texts.date, texts.signature];
  return h('section.sign-off', [
    h(`h${level}`, fill(texts.signOffOf, { title: title.text })),
    h('p', texts.signOffAbout),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          [texts.work, ...columns].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h(
        'tbody',
        [texts.doneBy, texts.checkedBy].map((name) =>
          h('tr', [h('th', { scope: 'row' }, name), ...columns.map(() => h('td'))]),
        ),
      ),
    ]),
    h('p.remarks', texts.remarks),
  ]);
}
