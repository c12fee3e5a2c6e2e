/** Where topics went: `.openpublishing.redirection.json`, and files that only redirect. */
import { posix } from 'node:path';
import { VFile } from 'vfile';
import { z } from 'zod';
import { report } from '../diagnostics/report.ts';
import { textOf } from '../read/front-matter.ts';
import { locatePath } from '../read/locale.ts';
import { pathKey } from '../read/paths.ts';
import type { InputFile } from '../read/read-folder.ts';
import type { TopicFile } from '../read/topic-file.ts';

/** Addresses by the repository path, in lower case and without extension, that they replace. */
export type Redirections = Map<string, string>;

const schema = z.object({
  redirections: z.array(
    z.object({
      source_path: z.string().optional(),
      source_path_from_root: z.string().optional(),
      redirect_url: z.string(),
    }),
  ),
});

export function readRedirections(
  inputs: InputFile[],
  topics: TopicFile[],
): { redirections: Redirections; files: VFile[] } {
  const redirections: Redirections = new Map();
  const files = inputs.map(({ path, bytes }) => {
    const file = new VFile({ path });
    try {
      const folder = posix.dirname(locatePath(path).repositoryPath);
      const { redirections: list } = schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
      for (const { source_path, source_path_from_root, redirect_url } of list) {
        const source = source_path_from_root?.replace(/^\//, '') ?? source_path;
        if (source) redirections.set(pathKey(posix.join(folder, source)), redirect_url);
      }
    } catch {
      report(file, 'redirections-invalid', 'Unexpected JSON, expected a list of `redirections`');
    }
    return file;
  });
  for (const { frontMatter, repositoryPath } of topics) {
    const url = textOf(frontMatter, 'redirect_url');
    if (url) redirections.set(pathKey(repositoryPath), url);
  }
  return { redirections, files };
}
