import {
  diagnosticsOf,
  summarise,
  type Diagnostic,
  type Summary,
} from '../guide/diagnostics/diagnostic.ts';
import { runPipeline, type PipelineOptions } from '../guide/pipeline.ts';
import { readFolder, type InputFolder } from '../guide/read/read-folder.ts';
import type { Site } from '../guide/site.ts';
import { loadAssets } from '../outputs/assets/load-assets.ts';
import type { Publication } from '../outputs/publication.ts';
import { version } from '../package-root.ts';
import { UsageError } from '../usage-error.ts';

export interface LoadedGuide {
  site: Site;
  diagnostics: Diagnostic[];
  summary: Summary;
}

/**
 * @param only id of the one guide to load
 * @throws UsageError where the folder cannot be read or holds no topics.
 */
export function loadGuide(
  folder: string,
  { only, progress }: Pick<PipelineOptions, 'only' | 'progress'> = {},
): LoadedGuide {
  let input: InputFolder;
  try {
    input = readFolder(folder);
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${(error as Error).message}`);
  }
  if (input.topics.length === 0) throw new UsageError(`No topics (*.md) in ${folder}.`);
  const { site, files } = runPipeline(input, {
    ...(only !== undefined && { only }),
    ...(progress && { progress }),
  });
  const diagnostics = diagnosticsOf(files);
  return { site, diagnostics, summary: summarise(diagnostics, files.length) };
}

/** A loaded guide as a site for a server, unless told otherwise. */
export async function publicationOf(
  { site, diagnostics }: Pick<LoadedGuide, 'site' | 'diagnostics'>,
  settings: Partial<Publication> = {},
): Promise<Publication> {
  const { names } = await loadAssets();
  return {
    site,
    diagnostics,
    medium: 'server',
    assets: names,
    pdfs: new Map(),
    brand: {},
    compress: false,
    version,
    ...settings,
  };
}
