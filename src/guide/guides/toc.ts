/** Tables of contents: a list of nodes, or a mapping with `items`. */
import { posix } from 'node:path';
import { VFile } from 'vfile';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { report } from '../diagnostics/report.ts';
import { decode } from '../read/decode.ts';
import { locatePath } from '../read/locale.ts';
import { isLocal } from '../read/paths.ts';
import type { InputFile } from '../read/read-folder.ts';
import type { Locale } from '../../languages/index.ts';

export interface TocNode {
  name: string;
  /** Address as written, without query. */
  href: string | null;
  items: TocNode[];
}

export interface Toc {
  file: VFile;
  locale: Locale | null;
  /** Path inside the repository. */
  repositoryPath: string;
  nodes: TocNode[];
}

const node: z.ZodType<TocNode> = z.lazy(() =>
  z
    .object({
      name: z.coerce.string().optional(),
      href: z.string().nullish(),
      topicHref: z.string().nullish(),
      items: z.array(node).nullish(),
    })
    .transform(({ name, href, topicHref, items }) => ({
      name: (name ?? '').replace(/(?:\\_|[\s\u00A0])+/g, ' ').trim(),
      href: (href ?? topicHref)?.split(/[?#]/)[0] || null,
      items: items ?? [],
    })),
);

const root = z.union([
  z.array(node),
  z.object({ items: z.array(node) }).transform(({ items }) => items),
]);

/** Breadcrumbs are tables of contents by name only. */
const breadcrumb = /(^|\/)breadcrumbs?\//i;

/** Read the tables of contents of a folder. */
export function readTocs(inputs: InputFile[]): { tocs: Toc[]; files: VFile[] } {
  const files: VFile[] = [];
  const tocs = inputs
    .filter(({ path }) => !breadcrumb.test(path))
    .flatMap(({ path, bytes }): Toc[] => {
      const file = new VFile({ path });
      files.push(file);
      const decoded = decode(bytes);
      if (!decoded.ok) {
        report(file, 'encoding-undecodable', decoded.reason);
        return [];
      }
      file.value = decoded.text;
      try {
        const nodes = root.parse(
          parse(decoded.text, { maxAliasCount: 50, uniqueKeys: false }) ?? [],
        );
        const { locale, repositoryPath } = locatePath(path);
        return [{ file, locale, repositoryPath, nodes }];
      } catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        const offset = error instanceof YAMLParseError ? error.pos[0] : undefined;
        report(
          file,
          'toc-invalid',
          `Unexpected table of contents, expected a list of entries: ${reason}`,
          offset,
        );
        return [];
      }
    });
  return { tocs, files };
}

/**
 * Where a table's addresses lead: from its folder, or from the parent of its folder. Both are in use;
 * the one that finds more topics is the one that was meant.
 */
export function tocFolder(toc: Toc, exists: (path: string) => boolean): string {
  const own = posix.dirname(toc.repositoryPath);
  const parent = posix.dirname(own);
  const hrefs: string[] = [];
  const collect = (nodes: TocNode[]): void => {
    for (const { href, items } of nodes) {
      if (href && isLocal(href)) hrefs.push(href);
      collect(items);
    }
  };
  collect(toc.nodes);
  const found = (folder: string) => hrefs.filter((href) => exists(posix.join(folder, href))).length;
  return found(own) >= found(parent) ? own : parent;
}
