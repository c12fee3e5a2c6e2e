/** What a reader notes on one step: the result of verifying it, a note, her initials. */
import { texts } from '#language/checklist';
import type { Mark, Result } from '../../checklist-state/state.ts';
import { register } from '../checklist/marking.ts';
import { openPanel, type PanelRequest } from '../checklist/open-tools.ts';
import { markStep, pageMarks } from '../checklist/page-marks.ts';
import { reader, setReader } from '../checklist/store.ts';
import { element } from '../dom.ts';
import { dialogButtons, openDialog } from './dialog.ts';

export function startPanel(): void {
  document.addEventListener(openPanel, (event) => {
    const { item, id } = (event as CustomEvent<PanelRequest>).detail;
    showPanel(item, id);
  });
}

function showPanel(item: HTMLElement, id: string): void {
  const mark = pageMarks().get(id)?.mark ?? {};
  const words = item.querySelector('.step > p, label span')?.textContent?.trim() ?? '';
  const note = element('textarea', { value: mark.note?.[0] ?? '', rows: 3 });
  const initials = element('input', { value: reader().initials, maxLength: 8, size: 6 });
  const results = resultChoice(mark.result?.[0] ?? '');
  const form = element(
    'form',
    { method: 'dialog' },
    element('p', { className: 'panel-step' }, words),
    results,
    element('label', {}, texts.note, note),
    element('label', {}, texts.initials, initials),
    dialogButtons(element('button', { type: 'submit' }, texts.save)),
  );
  form.addEventListener('submit', () => {
    setReader({ initials: initials.value.trim() });
    const result = new FormData(form).get('result') as Result;
    markStep(id, changeOf(mark, result, note.value.trim()));
  });
  openDialog(texts.panel, form);
}

/** Only what has been changed is set anew: each value keeps its own time and initials. */
const changeOf = (mark: Mark, result: Result, note: string): Mark => ({
  ...(result !== (mark.result?.[0] ?? '') && { result: register(result) }),
  ...(note !== (mark.note?.[0] ?? '') && { note: register(note) }),
});

const resultChoice = (chosen: Result): HTMLFieldSetElement =>
  element(
    'fieldset',
    {},
    element('legend', {}, texts.result),
    ...(['', 'ok', 'failed'] as const).map((value) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name: 'result', value, checked: value === chosen }),
        ` ${texts.results[value]}`,
      ),
    ),
  );
