import { texts } from '#language/checklist';
import { fill } from '../../languages/fill.ts';
import { addProject, archiveProject, renameProject } from '../../checklist-state/projects.ts';
import type { Checklists, Project } from '../../checklist-state/state.ts';
import { exportGuide } from '../checklist/bar.ts';
import { mark } from '../checklist/marking.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { load, projectOf, reader, save, setReader, tellChanged } from '../checklist/store.ts';
import { button, element } from '../dom.ts';
import { dialogButtons, openDialog } from './dialog.ts';

/** Change the guide's checklists and show what has come of it. */
function change(apply: (state: Checklists) => void): void {
  const { guide } = pagePlace();
  const state = load(guide);
  apply(state);
  save(guide, state);
  tellChanged();
}

/** An id that no other computer makes. */
export const newId = (): string => `p${crypto.getRandomValues(new Uint32Array(2)).join('')}`;

function follow(id: string): void {
  setReader({ projects: { ...reader().projects, [pagePlace().guide]: id } });
  tellChanged();
}

export function projectActions(id: string, project: Project, name: string): HTMLButtonElement[] {
  const archived = project.archived?.[0] === 1;
  const action = (label: string, act: () => void): HTMLButtonElement =>
    button(label, act, { 'aria-label': fill(texts.actionsOf, { action: label, name }) });
  const archive = () => change((state) => archiveProject(state, id, !archived, Date.now()));
  if (archived) return [action(texts.restore, archive)];
  return [
    ...(id === projectOf(pagePlace().guide) ? [] : [action(texts.follow, () => follow(id))]),
    action(texts.rename, () =>
      askName(texts.rename, project.name[0], (newName) =>
        change((state) => renameProject(state, id, newName, Date.now())),
      ),
    ),
    action(texts.duplicate, () => addNamed(texts.duplicate, fill(texts.copyOf, { name }), id)),
    action(texts.archive, archive),
    action(texts.reset, () => askReset(id, project, name)),
  ];
}

export const addNew = (): void => addNamed(texts.add, '');

/** @param like id of the checklist to copy */
const addNamed = (title: string, suggestion: string, like?: string): void =>
  askName(title, suggestion, (name) => {
    const id = newId();
    change((state) => addProject(state, { id, name, now: Date.now(), ...(like && { like }) }));
    follow(id);
  });

function askName(title: string, name: string, then: (name: string) => void): void {
  const field = element('input', { value: name, maxLength: 60, required: true });
  const form = element(
    'form',
    { method: 'dialog' },
    element('label', {}, texts.name, field),
    dialogButtons(element('button', { type: 'submit' }, texts.save)),
  );
  form.addEventListener('submit', () => then(field.value.trim()));
  openDialog(title, form);
  field.select();
}

function askReset(id: string, { marks }: Project, name: string): void {
  const { guide } = pagePlace();
  const dialog = openDialog(
    fill(texts.resetTitle, { name }),
    element('p', {}, fill(texts.resetAbout, { count: Object.keys(marks).length })),
    dialogButtons(
      button(texts.exportFirst, () => exportGuide(guide)),
      button(texts.reset, () => {
        const none = Object.fromEntries(Object.keys(marks).map((step) => [step, null]));
        mark(guide, none, undefined, id);
        dialog.close();
      }),
    ),
  );
}
