/** What is noted on the steps that the page shows. */
import type { KnownTopic } from '../../checklist-state/progress.ts';
import { marksOfTopic, type FoundMark } from '../../checklist-state/resolve.ts';
import type { Mark } from '../../checklist-state/state.ts';
import { mark, type TopicSteps } from './marking.ts';
import { boxes, pagePlace, pageTopic } from './page-steps.ts';
import { current } from './store.ts';

/** What is noted on each step, by its id. */
export function pageMarks(): Map<string, FoundMark> {
  const { state, project } = current(pagePlace().guide);
  const topic = pageTopic();
  const found = new Map<string, FoundMark>();
  if (topic) {
    const marks = marksOfTopic(topic.steps, project, state.editions[topic.id]);
    for (const [index, { id }] of topic.steps.entries()) found.set(id, marks[index]!);
  }
  for (const { id } of boxes().filter((box) => !found.has(box.id)))
    found.set(id, { mark: project.marks[id] ?? {}, reworded: false });
  for (const { id, steps } of others.filter(({ id }) => id !== topic?.id))
    for (const [index, one] of marksOfTopic(steps, project, state.editions[id]).entries())
      if (found.has(steps[index]!.id)) found.set(steps[index]!.id, one);
  return found;
}

/** Change what is noted on one step of the page; the rest of what is noted on it stays. */
export function markStep(id: string, change: Mark): boolean {
  const own = pageTopic();
  const topic = [...(own ? [own] : []), ...others].find(({ steps }) =>
    steps.some((step) => step.id === id),
  );
  return mark(
    pagePlace().guide,
    { [id]: { ...pageMarks().get(id)?.mark, ...change } },
    topic && stepsOf(topic),
  );
}

/** Steps of other topics, for a page that gathers some of them; known once progress has been shown. */
let others: KnownTopic[] = [];
export const setOtherTopics = (topics: KnownTopic[]): void => {
  others = topics;
};

const stepsOf = ({ id, steps }: KnownTopic): TopicSteps => ({
  topic: id,
  ids: steps.map((step) => step.id),
});
