import { report } from '../diagnostics/report.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Edit, TextView } from '../read/text-view.ts';
import type { VFile } from 'vfile';
import { codeRanges, isInside } from './code-ranges.ts';

/** Says what was repaired, at an offset of the text before the repair. */
export type Say = (rule: RuleId, reason: string, offset: number) => void;

/** A repair: the edits that mend a text. */
export type Repair = (text: string, say: Say) => Edit[];

/** Make a repair and report it in the author's file. */
export const applyRepair = (view: TextView, repair: Repair, file: VFile): TextView =>
  view.edit(
    repair(view.text, (rule, reason, offset) => report(file, rule, reason, view.origin(offset))),
  );

/** The edits that replace the matches of a global expression outside code; `null` leaves a match. */
export function editsOutsideCode(
  text: string,
  expression: RegExp,
  replace: (match: RegExpMatchArray & { index: number }) => string | null,
): Edit[] {
  const matches = [...text.matchAll(expression)];
  if (matches.length === 0) return [];
  const code = codeRanges(text);
  return matches.flatMap((match) => {
    const text = isInside(code, match.index) ? null : replace(match);
    return text === null ? [] : [{ start: match.index, end: match.index + match[0].length, text }];
  });
}
