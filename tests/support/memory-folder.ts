import type { InputFolder } from '../../src/guide/read/read-folder.ts';
import { runPipeline, type PipelineResult } from '../../src/guide/pipeline.ts';

/** A folder of topics made of texts, by path. */
export function folderOf(files: Record<string, string>): InputFolder {
  const encoder = new TextEncoder();
  const select = (expression: RegExp) =>
    Object.entries(files)
      .filter(([path]) => expression.test(path))
      .map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return {
    ...emptyFolder,
    topics: select(/\.md$/),
    tocs: select(/toc\.yml$/),
    configurations: select(/docfx\.json$/),
  };
}

const emptyFolder: Omit<InputFolder, 'topics' | 'tocs' | 'configurations'> = {
  media: [],
  settings: null,
  redirections: [],
  licences: [],
  readMedia: () => new Uint8Array(),
};

export const siteOf = (files: Record<string, string>): PipelineResult =>
  runPipeline(folderOf(files));
