/** The reader's checklists side by side, and what can be done with each. */
import { texts } from '#language/checklist';
import { fill } from '../../languages/fill.ts';
import { addProgress } from '../../checklist-state/progress.ts';
import { byAge } from '../../checklist-state/projects.ts';
import type { Checklists, Project } from '../../checklist-state/state.ts';
import type { OverviewPhase } from '../../contract/overview.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { load, projectOf } from '../checklist/store.ts';
import { button, element, required } from '../dom.ts';
import { progressIn } from './overview-model.ts';
import { addNew, projectActions } from './project-actions.ts';

export const nameOf = ({ name, archived }: Project): string => {
  const shown = name[0] || texts.unnamed;
  return archived?.[0] ? fill(texts.archived, { name: shown }) : shown;
};

export function showProjects(phases: OverviewPhase[]): void {
  const section = required('main > [data-projects]');
  const state = load(pagePlace().guide);
  const projects = byAge(state.projects);
  section.hidden = false;
  section.querySelector('.table')?.remove();
  section.querySelector('.add-project')?.remove();
  const table = element(
    'table',
    {},
    heads(projects),
    element('tbody', {}, ...phases.map((phase) => row(phase, projects, state)), actions(projects)),
  );
  const frame = element(
    'div',
    {
      className: 'table',
      tabIndex: 0,
      role: 'region',
      'aria-label': required('h2', section).textContent,
    },
    table,
  );
  section.append(frame, element('p', { className: 'add-project' }, button(texts.add, addNew)));
}

const heads = (projects: [string, Project][]): HTMLElement =>
  element(
    'thead',
    {},
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, texts.phase),
      ...projects.map(([id, project]) =>
        element(
          'th',
          { scope: 'col' },
          nameOf(project),
          ...(id === projectOf(pagePlace().guide) ? [element('small', {}, texts.followed)] : []),
        ),
      ),
    ),
  );

const row = (phase: OverviewPhase, projects: [string, Project][], state: Checklists): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, phase.title),
    ...projects.map(([, project]) => {
      const sum = addProgress(progressIn(phase.topics, state, project));
      const failed = sum.failed > 0 ? ` · ${texts.stages.failed}` : '';
      return element(
        'td',
        { className: sum.failed > 0 ? 'failed' : '' },
        sum.total > 0 ? `${sum.done} / ${sum.total}${failed}` : '–',
      );
    }),
  );

const actions = (projects: [string, Project][]): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, texts.actions),
    ...projects.map(([id, project]) =>
      element(
        'td',
        { className: 'project-actions' },
        ...projectActions(id, project, nameOf(project)),
      ),
    ),
  );
