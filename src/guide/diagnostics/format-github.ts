import type { Diagnostic, Severity } from './diagnostic.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Diagnostics as workflow commands of GitHub, which shows them beside the lines of a pull request. */
export const formatGithub = (diagnostics: Diagnostic[]): string =>
  diagnostics
    .map(({ file, line, column, severity, message, ruleId, hint }) => {
      const place = line === null ? '' : `,line=${line},col=${column ?? 1}`;
      const title = `title=${property(ruleId)}`;
      return `::${commands[severity]} file=${property(file)}${place},${title}::${data(`${message}\n${hint}`)}`;
    })
    .join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
