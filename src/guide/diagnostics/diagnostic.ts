import type { VFile } from 'vfile';
import { compareText } from '../../contract/compare-text.ts';
import type { VFileMessage } from 'vfile-message';
import type { RuleId, Severity } from './rules.ts';

export type { Severity };

/** A message as the JSON report gives it. `line` and `column` count from 1. */
export interface Diagnostic {
  file: string;
  line: number | null;
  column: number | null;
  ruleId: RuleId;
  severity: Severity;
  message: string;
  hint: string;
}

export type Summary = Record<Severity, number> & { files: number };

const severityOf = ({ fatal }: VFileMessage): Severity =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info';

/** All messages about `files`, by file, then by place. */
export function diagnosticsOf(files: Iterable<VFile>): Diagnostic[] {
  const all: Diagnostic[] = [];
  for (const file of files)
    for (const message of file.messages)
      all.push({
        file: file.path,
        line: message.line ?? null,
        column: message.column ?? null,
        ruleId: message.ruleId as RuleId,
        severity: severityOf(message),
        message: message.reason,
        hint: message.note ?? '',
      });
  return all.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.message, b.message),
  );
}

export function summarise(diagnostics: Diagnostic[], files: number): Summary {
  const summary: Summary = { error: 0, warning: 0, info: 0, files };
  for (const { severity } of diagnostics) summary[severity]++;
  return summary;
}
