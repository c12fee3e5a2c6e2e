import { texts } from '#language/browser';
import type { FoundMark } from '../../checklist-state/resolve.ts';
import { markStep } from './boxes.ts';
import { openTools } from './open-tools.ts';

const locale = document.documentElement.lang;

/** Date and time as short as the language has it. */
export const shortDate = (at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);

/** Below each step: when and by whom it was ticked, what verifying found, the note. */
export function showStepState(item: HTMLElement, id: string, { mark, reworded }: FoundMark): void {
  const line = stateLine(item, id);
  const { tick, result, note } = mark;
  const parts = [
    tick?.[0] && tick[1] ? [shortDate(tick[1]), tick[2]].filter(Boolean).join(', ') : '',
    result?.[0] ? texts.checklist.results[result[0]] : '',
    note?.[0] ? `${texts.checklist.note}${texts.checklist.colon}${note[0]}` : '',
  ].filter(Boolean);
  line.querySelector('.step-facts')!.textContent = parts.join(' · ');
  item.dataset.result = result?.[0] ?? '';
  item.toggleAttribute('data-reworded', reworded);
  const confirm = line.querySelector<HTMLElement>('.step-reworded')!;
  confirm.hidden = !reworded;
}

function stateLine(item: HTMLElement, id: string): HTMLElement {
  const parent = item.querySelector<HTMLElement>(':scope > .step') ?? item;
  const known = parent.querySelector<HTMLElement>(':scope > .step-state');
  if (known) return known;
  const line = document.createElement('div');
  line.className = 'step-state';
  const facts = document.createElement('span');
  facts.className = 'step-facts';
  const reworded = document.createElement('span');
  reworded.className = 'step-reworded';
  reworded.append(
    `${texts.checklist.reworded} `,
    button(texts.checklist.confirm, () => markStep(id, {})),
  );
  const more = button(texts.checklist.more, () => openTools(item, id));
  more.className = 'step-more';
  more.title = texts.checklist.more;
  more.setAttribute('aria-label', texts.checklist.more);
  more.textContent = '✎';
  const label = item.querySelector('p[id], span[id]')?.id;
  if (label) more.setAttribute('aria-describedby', label);
  line.append(facts, reworded, more);
  parent.append(line);
  return line;
}

export function button(label: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
}
