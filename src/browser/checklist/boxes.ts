import type { KnownTopic } from '../../checklist-state/progress.ts';
import { isTicked, marksOfTopic, type FoundMark } from '../../checklist-state/resolve.ts';
import type { Mark } from '../../checklist-state/state.ts';
import { mark, register } from './marking.ts';
import { boxes, pagePlace, pageTopic } from './page-steps.ts';
import { showStepState } from './step-state.ts';
import { current } from './store.ts';

/** What is noted on each step that the page shows, by id. */
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
  const topic = pageTopic();
  const ids = topic?.steps.map((step) => step.id) ?? [];
  return mark(
    pagePlace().guide,
    { [id]: { ...pageMarks().get(id)?.mark, ...change } },
    topic && ids.includes(id) ? { topic: topic.id, ids } : editionOf(id),
  );
}

/** Steps of other topics, for a page that gathers some of them; known once progress has been shown. */
let others: KnownTopic[] = [];
export const setOtherTopics = (topics: KnownTopic[]): void => {
  others = topics;
};

function editionOf(id: string): { topic: string; ids: string[] } | undefined {
  const topic = others.find(({ steps }) => steps.some((step) => step.id === id));
  return topic && { topic: topic.id, ids: topic.steps.map((step) => step.id) };
}

export function startBoxes(): void {
  document.addEventListener('change', ({ target }) => {
    const box = boxes().find(({ input }) => input === target);
    if (box) markStep(box.id, { tick: register(box.input.checked ? 1 : 0) });
  });
}

export function showBoxes(): void {
  const marks = pageMarks();
  for (const { id, item, input } of boxes()) {
    const found = marks.get(id)!;
    input.checked = isTicked(found.mark);
    showStepState(item, id, found);
  }
}
