import {
  diagnosticsOf,
  summarise,
  type Diagnostic,
  type Summary,
} from '../guide/diagnostics/diagnostic.ts';
import { runPipeline } from '../guide/pipeline.ts';
import { readFolder, type InputFolder } from '../guide/read/read-folder.ts';
import type { Site } from '../guide/site.ts';
import { renderLabels } from '../guide/render/render-labels.ts';
import type { Progress } from './progress.ts';
import { UsageError } from './usage-error.ts';

export interface LoadedGuide {
  site: Site;
  diagnostics: Diagnostic[];
  summary: Summary;
}

const stages = { parse: 'Reading topics', render: 'Linking and rendering' };

/**
 * @param only id of the one guide to load
 * @throws UsageError where the folder cannot be read or holds no topics.
 */
export function loadGuide(folder: string, progress?: Progress, only?: string): LoadedGuide {
  let input: InputFolder;
  try {
    input = readFolder(folder);
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${(error as Error).message}`);
  }
  if (input.topics.length === 0) throw new UsageError(`No topics (*.md) in ${folder}.`);
  const { site, files } = runPipeline(input, {
    labels: renderLabels,
    ...(only !== undefined && { only }),
    progress: (stage, done, total) => progress?.show(stages[stage], done, total),
  });
  const diagnostics = diagnosticsOf(files);
  return { site, diagnostics, summary: summarise(diagnostics, files.length) };
}
