import { runPipeline, type PipelineResult } from '../../src/guide/pipeline.ts';
import { readFolder, type InputFile } from '../../src/guide/read/read-folder.ts';

/** The site of a folder, of the topic files that `keep` chooses. */
export function loadSite(
  folder: string,
  keep: (file: InputFile) => boolean = () => true,
): PipelineResult {
  const input = readFolder(folder);
  return runPipeline({ ...input, topics: input.topics.filter(keep) });
}
