/** The overview page: what is done, in progress, next and failed. */
import { texts } from '#language/checklist';
import { addProgress, stageOf, type Stage } from '../../checklist-state/progress.ts';
import { hasFailed } from '../../checklist-state/resolve.ts';
import type { OverviewPhase, OverviewTopic } from '../../contract/overview.ts';
import { pagePlace } from '../checklist/page-steps.ts';
import { current, onChange } from '../checklist/store.ts';
import { element, required } from '../dom.ts';
import { showAside } from './aside.ts';
import { notedSteps, overviewPhases, progressIn, type NotedStep } from './overview-model.ts';
import { showProjects } from './projects.ts';
import { startShare } from './share.ts';

export function startOverview(): void {
  if (!document.querySelector('[data-overview]')) return;
  const phases = overviewPhases();
  startShare(phases);
  const show = () => {
    showPhases(phases);
    showProjects(phases);
    showAside();
  };
  onChange(show);
  show();
}

function showPhases(phases: OverviewPhase[]): void {
  const { state, project } = current(pagePlace().guide);
  let next: OverviewTopic | undefined;
  for (const phase of phases) {
    const parts = progressIn(phase.topics, state, project);
    const open = phase.topics[parts.findIndex(({ done, total }) => done < total)];
    showStage(phase, stageOf(addProgress(parts)), !next && open !== undefined);
    next ??= open;
  }
  showNext(next);
  const steps = notedSteps(phases, state, project);
  listSteps(
    '[data-problems]',
    steps.filter(({ mark }) => hasFailed(mark)),
  );
  listSteps(
    '[data-changes]',
    steps.filter(({ reworded }) => reworded),
  );
}

function showStage(phase: OverviewPhase, stage: Stage, isNext: boolean): void {
  const item = document.querySelector<HTMLElement>(
    `[data-overview-phase="${CSS.escape(phase.id)}"]`,
  );
  const word = item?.querySelector<HTMLElement>('[data-stage-word]');
  if (!item || !word || phase.topics.length === 0) return;
  const shown = stage === 'open' && isNext ? 'next' : stage;
  item.dataset.stage = shown;
  word.textContent = texts.stages[shown];
  word.hidden = false;
}

function showNext(next: OverviewTopic | undefined): void {
  const line = required('[data-next-up]');
  line.hidden = false;
  line.replaceChildren(
    ...(next ? [texts.nextUp, element('a', { href: next.href }, next.title)] : [texts.allDone]),
  );
}

function listSteps(selector: string, steps: NotedStep[]): void {
  const section = required(selector);
  section.hidden = steps.length === 0;
  required('ul', section).replaceChildren(
    ...steps.map(({ topic, id, text, mark }) =>
      element(
        'li',
        {},
        element('a', { href: `${topic.href}#${id}` }, text || topic.title),
        ...(mark.note?.[0] ? [element('p', {}, mark.note[0])] : []),
      ),
    ),
  );
}
