import { required } from '../dom.ts';
import { otherGuide, type KnownTopic } from '../../checklist-state/progress.ts';

/** Where the page stands: in which guide, and on which topic if on one. */
export function pagePlace(): { guide: string; topic: string | undefined } {
  const { guide, topic } = required('main').dataset;
  return { guide: guide ?? otherGuide, topic };
}

/** A box with what it ticks: a step, or a topic as a whole. */
export interface Box {
  id: string;
  /** Element of the step or topic. */
  item: HTMLElement;
  input: HTMLInputElement;
}

export const boxes = (): Box[] =>
  [...document.querySelectorAll<HTMLElement>('[data-step], [data-done]')].flatMap((item) => {
    const input = item.querySelector<HTMLInputElement>('input[type=checkbox]');
    const id = item.dataset.step ?? item.dataset.done!;
    return input ? [{ id, item, input }] : [];
  });

/** The page's own topic as it stands in its text. */
export function pageTopic(): KnownTopic | null {
  const { topic } = pagePlace();
  const done = document.querySelector<HTMLElement>('[data-own]')?.dataset.done;
  if (!topic || !done) return null;
  const steps = [...document.querySelectorAll<HTMLElement>('.topic [data-step]')].map(
    ({ dataset }) => ({ id: dataset.step!, aliases: dataset.alias?.split(' ') }),
  );
  return { id: topic, done, steps };
}
