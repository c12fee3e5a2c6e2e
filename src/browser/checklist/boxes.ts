import { isTicked } from '../../checklist-state/resolve.ts';
import { register } from './marking.ts';
import { markStep, pageMarks } from './page-marks.ts';
import { boxes } from './page-steps.ts';
import { showStepState } from './step-state.ts';

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
