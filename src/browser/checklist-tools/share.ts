import { texts } from '#language/checklist';
import { toCsv } from '../../checklist-state/csv.ts';
import { byAge } from '../../checklist-state/projects.ts';
import type { OverviewPhase } from '../../contract/overview.ts';
import { exportGuide } from '../checklist/bar.ts';
import { saveFile } from '../checklist/export-file.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { load } from '../checklist/store.ts';
import { required } from '../dom.ts';
import { showImport } from './import.ts';
import { notedSteps, type NotedStep } from './overview-model.ts';
import { nameOf } from './projects.ts';

export function startShare(phases: OverviewPhase[]): void {
  const section = required('[data-share]');
  const { guide } = pagePlace();
  const file = required<HTMLInputElement>('input[type=file]', section);
  const onClick = (name: string, act: () => void) =>
    required(`[data-${name}]`, section).addEventListener('click', act);
  section.hidden = false;
  onClick('export-all', () => exportGuide(guide));
  onClick('export-csv', () => saveFile(`${guide}.csv`, toCsv(csvRows(phases)), 'text/csv'));
  onClick('import', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void chosen.text().then((text) => showImport(chosen.name, text, phases));
    file.value = '';
  });
}

/** One row for each step of each checklist. */
function csvRows(phases: OverviewPhase[]): string[][] {
  const state = load(pagePlace().guide);
  const { csv } = texts;
  const head = [csv.project, csv.phase, csv.topic, csv.step, csv.kind, csv.done, csv.date];
  return [
    [...head, csv.initials, csv.result, csv.note, csv.id],
    ...byAge(state.projects).flatMap(([, project]) =>
      notedSteps(phases, state, project).map((step) => csvRow(nameOf(project), step)),
    ),
  ];
}

function csvRow(name: string, { phase, topic, id, kind, text, mark }: NotedStep): string[] {
  const { tick, result, note } = mark;
  return [
    name,
    phase.title,
    topic.title,
    text,
    texts.kinds[kind],
    tick?.[0] ? texts.yes : texts.no,
    tick?.[0] && tick[1] ? new Date(tick[1]).toISOString() : '',
    (tick?.[0] && tick[2]) || '',
    result?.[0] ? texts.results[result[0]] : '',
    note?.[0] ?? '',
    id,
  ];
}
