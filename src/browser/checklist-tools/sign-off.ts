/** The sign-off sheet: filled in with what is noted, or blank. */
import { texts } from '#language/checklist';
import { marksOfTopic } from '../../checklist-state/resolve.ts';
import { signOffId, type Mark } from '../../checklist-state/state.ts';
import { mark, register } from '../checklist/marking.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { current, onChange } from '../checklist/store.ts';
import { required } from '../dom.ts';
import { shortDate } from '../format.ts';

const fields = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('[data-signed]'),
];

export function startSignOff(): void {
  const main = document.querySelector<HTMLElement>('[data-sign-off]');
  if (!main) return;
  const { guide } = pagePlace();
  const idOf = (field: HTMLInputElement) =>
    signOffId(main.dataset.phase!, field.dataset.signed as 'name' | 'date');
  const blank = required<HTMLInputElement>('[data-blank]', main);
  const show = () => {
    fillTables(!blank.checked);
    const { project } = current(guide);
    for (const field of fields())
      field.value = blank.checked ? '' : (project.marks[idOf(field)]?.note?.[0] ?? '');
    required('[data-project-name]', main).textContent = blank.checked ? '' : project.name[0];
  };
  for (const field of fields())
    field.addEventListener('change', () => {
      blank.checked = false;
      mark(guide, { [idOf(field)]: { note: register(field.value.trim()) } });
    });
  required('[data-controls]', main).hidden = false;
  required('[data-print]', main).addEventListener('click', () => print());
  blank.addEventListener('change', show);
  onChange(show);
  show();
}

function fillTables(filled: boolean): void {
  const { state, project } = current(pagePlace().guide);
  for (const table of document.querySelectorAll<HTMLElement>('table[data-topic]')) {
    const rows = [...table.querySelectorAll<HTMLElement>('[data-row]')];
    const steps = rows.slice(0, -1).map(({ dataset }) => ({
      id: dataset.row!,
      aliases: dataset.alias?.split(' '),
    }));
    const marks = marksOfTopic(steps, project, state.editions[table.dataset.topic!]).map(
      ({ mark: found }) => found,
    );
    marks.push(project.marks[table.dataset.topicDone!] ?? {});
    for (const [index, row] of rows.entries()) fillRow(row, filled ? marks[index]! : {});
  }
}

function fillRow(row: HTMLElement, { tick, result, note }: Mark): void {
  const set = (cell: string, text: string) => {
    required(`[data-cell=${cell}]`, row).textContent = text;
  };
  const done = tick?.[0] === 1;
  set('done', done ? '✓' : '');
  set('result', result?.[0] ? texts.results[result[0]] : '');
  set('note', note?.[0] ?? '');
  set('initials', (done ? tick[2] : undefined) ?? result?.[2] ?? '');
  set('date', done && tick[1] ? shortDate(tick[1]) : '');
  row.dataset.result = result?.[0] ?? '';
}
