/** The guide as its overview page describes it, with what is noted in a project. */
import type { OverviewPhase, OverviewTopic } from '../../contract/overview.ts';
import type { StepKind } from '../../contract/step.ts';
import { topicProgress, type Progress } from '../../checklist-state/progress.ts';
import { marksOfTopic, type FoundMark } from '../../checklist-state/resolve.ts';
import type { Checklists, Project } from '../../checklist-state/state.ts';
import { required } from '../dom.ts';

export const overviewPhases = (): OverviewPhase[] =>
  JSON.parse(required('#overview-data').textContent) as OverviewPhase[];

/** A step, or a topic as a whole, with what is noted on it. */
export interface NotedStep extends FoundMark {
  phase: OverviewPhase;
  topic: OverviewTopic;
  id: string;
  kind: StepKind | 'topic';
  text: string;
}

/** Everything that can be marked, in reading order; each topic itself comes after its steps. */
export const notedSteps = (
  phases: OverviewPhase[],
  state: Checklists,
  project: Project,
): NotedStep[] =>
  phases.flatMap((phase) =>
    phase.topics.flatMap((topic): NotedStep[] => {
      const found = marksOfTopic(topic.steps, project, state.editions[topic.id]);
      const whole = { mark: project.marks[topic.done] ?? {}, reworded: false };
      return [
        ...topic.steps.map((step, index) => ({ phase, topic, ...step, ...found[index]! })),
        { phase, topic, id: topic.done, kind: 'topic', text: '', ...whole },
      ];
    }),
  );

export const progressIn = (
  topics: OverviewTopic[],
  state: Checklists,
  project: Project,
): Progress[] => topics.map((topic) => topicProgress(topic, state, project));
