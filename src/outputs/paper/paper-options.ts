import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PaperTexts } from '../../languages/language.ts';

/** What a reader can choose before printing. Hidden until the script that carries it out is there. */
export function paperOptions(texts: PaperTexts, print: string): Element {
  const box = (name: string, label: string, checked: boolean) =>
    h('label', [h('input', { type: 'checkbox', name, checked, autoComplete: 'off' }), ' ', label]);
  return h('form.paper-options', { hidden: true }, [
    h('fieldset', [
      h('legend', texts.options),
      box('ticks', texts.ticks, true),
      box('images', texts.images, true),
      box('large', texts.large, false),
      h('label', [
        texts.size,
        ' ',
        h('select', { name: 'size', autoComplete: 'off' }, [
          h('option', { value: 'A4' }, 'A4'),
          h('option', { value: 'letter' }, 'Letter'),
        ]),
      ]),
    ]),
    h('button.button', { type: 'button', dataPrint: true }, print),
  ]);
}
