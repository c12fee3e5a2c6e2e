import { checkReport } from '../guide/diagnostics/check-report.ts';
import { formatGithub } from '../guide/diagnostics/format-github.ts';
import { formatText } from '../guide/diagnostics/format-text.ts';
import { contentFolder, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { loadGuide } from '../astro/load-guide.ts';
import { Progress } from './progress.ts';
import { UsageError } from '../usage-error.ts';

export const check: Command = {
  options: ['--format text|json|github  how to report (default text)'],
  run: async (args) => {
    const { folder, options } = readArguments(args, ['format']);
    const format = options.format ?? 'text';
    if (format !== 'text' && format !== 'json' && format !== 'github')
      throw new UsageError(`Unexpected format \`${format}\`, expected text, json or github.`);
    const progress = new Progress();
    const { diagnostics, summary } = loadGuide(
      contentFolder(folder),
      format === 'text' ? { progress: progress.reading } : {},
    );
    progress.end();
    if (format === 'json') console.log(JSON.stringify(checkReport(diagnostics, summary), null, 2));
    else {
      const list = format === 'github' ? formatGithub : formatText;
      if (diagnostics.length > 0) console.log(list(diagnostics));
      console.log(
        `${summary.files} files: ${summary.error} errors, ${summary.warning} warnings, ${summary.info} notes`,
      );
    }
    return summary.error > 0 ? 1 : 0;
  },
};
