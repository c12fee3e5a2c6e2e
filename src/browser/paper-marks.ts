import { texts } from '#language/browser';
import { isTicked } from '../checklist-state/resolve.ts';
import type { Mark } from '../checklist-state/state.ts';
import { startBoxes } from './checklist/boxes.ts';
import { pageMarks } from './checklist/page-marks.ts';
import { boxes } from './checklist/page-steps.ts';
import { onChange } from './checklist/store.ts';

/** Show what the reader has marked: ticks, and on the line of a verification what it found. */
export function startPaperMarks(): void {
  startBoxes();
  onChange(showMarks);
  showMarks();
}

function showMarks(): void {
  const marks = pageMarks();
  for (const { id, item, input } of boxes()) {
    const { mark } = marks.get(id)!;
    input.checked = isTicked(mark);
    const line = item.querySelector(':scope > .step > .result > .rule');
    if (line) line.textContent = findings(mark);
  }
}

const findings = ({ result, note }: Mark): string =>
  [result?.[0] ? texts.checklist.results[result[0]] : '', note?.[0] ?? '']
    .filter(Boolean)
    .join(' · ');
