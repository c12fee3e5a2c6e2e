/** Taking in a file: what it would change is shown first, and the reader decides. */
import { texts } from '#language/checklist';
import { fill } from '../../languages/fill.ts';
import { previewMerge, settle } from '../../checklist-state/conflicts.ts';
import { merge } from '../../checklist-state/merge.ts';
import { byAge } from '../../checklist-state/projects.ts';
import { readState } from '../../checklist-state/read-state.ts';
import { retarget, suggestTargets } from '../../checklist-state/retarget.ts';
import type { Checklists } from '../../checklist-state/state.ts';
import type { OverviewPhase } from '../../contract/overview.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { load, save, tellChanged } from '../checklist/store.ts';
import { button, element } from '../dom.ts';
import { conflictChoice, type Decision } from './conflict-choice.ts';
import { dialogButtons, openDialog } from './dialog.ts';
import { newId } from './project-actions.ts';
import { nameOf } from './projects.ts';

/** Let the browser draw and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export function showImport(file: string, text: string, phases: OverviewPhase[]): void {
  const { state: theirs, fault } = readState(text, null);
  const title = fill(texts.importTitle, { file });
  const { guide } = pagePlace();
  const faults = texts.importFaults;
  if (!theirs || theirs.guide !== guide) {
    const words = theirs ? fill(faults.guide, { guide: theirs.guide }) : faults[fault!];
    openDialog(title, element('p', {}, words), dialogButtons());
    return;
  }
  const preview = element('div');
  const targets = targetChoice(theirs, () => void showPreview());
  let decisions = (): Decision[] => [];
  let aimed = theirs;
  const showPreview = async () => {
    await breathe();
    aimed = retarget(theirs, targets.chosen());
    const { ticks, details, conflicts } = previewMerge(load(guide), aimed);
    const choice = conflictChoice(conflicts, phases);
    decisions = choice.decisions;
    const counts = { ticks, details, conflicts: conflicts.length };
    const same = ticks + details + conflicts.length === 0;
    preview.replaceChildren(
      element('p', {}, same ? texts.importNothing : fill(texts.importSummary, counts)),
      ...choice.elements,
    );
  };
  const dialog = openDialog(
    title,
    ...(fault ? [element('p', {}, faults[fault])] : []),
    targets.element,
    preview,
    dialogButtons(
      button(texts.apply, async () => {
        if (await apply(guide, aimed, decisions())) dialog.close();
      }),
    ),
  );
  void showPreview();
}

async function apply(guide: string, theirs: Checklists, decisions: Decision[]): Promise<boolean> {
  await breathe();
  const merged = merge(load(guide), theirs);
  settle(merged, decisions, Date.now());
  await breathe();
  const kept = save(guide, merged);
  await breathe();
  tellChanged();
  return kept;
}

/** For each checklist of the file the one of the reader's that it goes into. */
function targetChoice(theirs: Checklists, changed: () => void) {
  const mine = load(pagePlace().guide);
  const suggested = suggestTargets(mine, theirs);
  const fields = byAge(theirs.projects).map(([id, project]) => {
    const options = byAge(mine.projects).map(
      ([own, { name, archived }]) =>
        new Option(nameOf({ ...project, name, ...(archived && { archived }) }), own),
    );
    const fresh = Object.hasOwn(mine.projects, id) ? newId() : id;
    const select = element(
      'select',
      { onchange: changed },
      ...options,
      new Option(texts.importNew, fresh),
    );
    select.value = suggested[id] ?? fresh;
    return { id, select, name: nameOf(project) };
  });
  return {
    element: element(
      'div',
      { className: 'import-targets' },
      ...fields.map(({ select, name }) =>
        element('label', {}, `${fill(texts.importInto, { name })} `, select),
      ),
    ),
    chosen: () => Object.fromEntries(fields.map(({ id, select }) => [id, select.value])),
  };
}
