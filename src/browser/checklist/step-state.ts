import { texts } from '#language/browser';
import { writing } from '#language/writing';
import type { FoundMark } from '../../checklist-state/resolve.ts';
import type { Mark } from '../../checklist-state/state.ts';
import { button, element, required } from '../dom.ts';
import { shortDateAndTime } from '../format.ts';
import { openTools } from './open-tools.ts';
import { markStep } from './page-marks.ts';

/** Below each step: when and by whom it was ticked, what verifying found, the note. */
export function showStepState(item: HTMLElement, id: string, { mark, reworded }: FoundMark): void {
  const line = stateLine(item, id);
  required('.step-facts', line).textContent = factsOf(mark).join(' · ');
  required('.step-reworded', line).hidden = !reworded;
  item.dataset.result = mark.result?.[0] ?? '';
  item.toggleAttribute('data-reworded', reworded);
}

const factsOf = ({ tick, result, note }: Mark): string[] =>
  [
    tick?.[0] && tick[1] ? [shortDateAndTime(tick[1]), tick[2]].filter(Boolean).join(', ') : '',
    result?.[0] ? texts.checklist.results[result[0]] : '',
    note?.[0] ? texts.checklist.note + writing.colon + note[0] : '',
  ].filter(Boolean);

function stateLine(item: HTMLElement, id: string): HTMLElement {
  const parent = item.querySelector<HTMLElement>(':scope > .step') ?? item;
  const known = parent.querySelector<HTMLElement>(':scope > .step-state');
  if (known) return known;
  const line = emptyLine(item, id);
  parent.append(line);
  return line;
}

function emptyLine(item: HTMLElement, id: string): HTMLElement {
  const label = item.querySelector('p[id], span[id]')?.id;
  return element(
    'div',
    { className: 'step-state' },
    element('span', { className: 'step-facts' }),
    element(
      'span',
      { className: 'step-reworded' },
      `${texts.checklist.reworded} `,
      button(texts.checklist.confirm, () => markStep(id, {})),
    ),
    button('✎', () => openTools(item, id), {
      className: 'step-more',
      title: texts.checklist.more,
      'aria-label': texts.checklist.more,
      ...(label && { 'aria-describedby': label }),
    }),
  );
}
