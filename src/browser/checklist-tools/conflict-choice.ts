import { texts } from '#language/checklist';
import { writing } from '#language/writing';
import { fill } from '../../languages/fill.ts';
import type { Conflict } from '../../checklist-state/conflicts.ts';
import type { OverviewPhase } from '../../contract/overview.ts';
import { button, element, required } from '../dom.ts';
import { shortDate } from '../format.ts';

type Side = Conflict['taken'];

/** What the reader wants to keep of a conflict. */
export interface Decision {
  conflict: Conflict;
  side: Side;
}

/** More would bury the reader; the rest is decided by the buttons for all. */
const shownAtMost = 100;

/** A choice for each conflict, at first what merging takes by itself. */
export function conflictChoice(
  conflicts: Conflict[],
  phases: OverviewPhase[],
): { decisions: () => Decision[]; elements: HTMLElement[] } {
  const sides = conflicts.map(({ taken }): Side => taken);
  const names = stepNames(phases);
  const rows = conflicts.slice(0, shownAtMost).map((conflict, index) =>
    conflictRow(conflict, names.get(conflict.id) ?? texts.unknownStep, index, (side) => {
      sides[index] = side;
    }),
  );
  const all = (side: Side) => () => {
    sides.fill(side);
    for (const row of rows) required<HTMLInputElement>(`input[value=${side}]`, row).checked = true;
  };
  const more = conflicts.length - rows.length;
  return {
    decisions: () => conflicts.map((conflict, index) => ({ conflict, side: sides[index]! })),
    elements:
      conflicts.length === 0
        ? []
        : [
            element('h3', {}, texts.conflicts),
            element(
              'p',
              {},
              button(texts.allMine, all('mine')),
              ' ',
              button(texts.allTheirs, all('theirs')),
            ),
            ...rows,
            ...(more > 0 ? [element('p', {}, fill(texts.moreConflicts, { count: more }))] : []),
          ],
  };
}

const conflictRow = (
  conflict: Conflict,
  name: string,
  index: number,
  choose: (side: Side) => void,
): HTMLElement =>
  element(
    'fieldset',
    { className: 'conflict' },
    element('legend', {}, `${name} (${texts.fields[conflict.field]})`),
    ...(['mine', 'theirs'] as const).map((side) =>
      element(
        'label',
        {},
        element('input', {
          type: 'radio',
          name: `conflict-${index}`,
          value: side,
          checked: side === conflict.taken,
          onchange: () => choose(side),
        }),
        ` ${texts[side]}${writing.colon}${valueText(conflict, side)}`,
      ),
    ),
  );

function valueText(conflict: Conflict, side: Side): string {
  const [value, at, by] = conflict[side];
  const shown =
    conflict.field === 'tick'
      ? value
        ? texts.ticked
        : texts.unticked
      : conflict.field === 'result'
        ? texts.results[value as keyof typeof texts.results]
        : String(value) || texts.noNote;
  return [shown, at ? shortDate(at) : '', by ?? ''].filter(Boolean).join(', ');
}

const stepNames = (phases: OverviewPhase[]): Map<string, string> =>
  new Map(
    phases.flatMap(({ topics }) =>
      topics.flatMap(({ title, done, steps }) => [
        [done, title] as [string, string],
        ...steps.flatMap(({ id, aliases, text }) =>
          [id, ...aliases].map((known): [string, string] => [known, text]),
        ),
      ]),
    ),
  );
