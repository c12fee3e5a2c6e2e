import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics as a compiler gives them: a line each, and each rule's hint once, at its first message. */
export function formatText(diagnostics: Diagnostic[]): string {
  const hinted = new Set<string>();
  return diagnostics
    .flatMap(({ file, line, column, severity, message, ruleId, hint }) => {
      const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
      const text = `${place}: ${severity}: ${message} [${ruleId}]`;
      if (hinted.has(ruleId)) return [text];
      hinted.add(ruleId);
      return [text, `    ${hint}`];
    })
    .join('\n');
}
