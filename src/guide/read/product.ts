import picomatch from 'picomatch';
import { z } from 'zod';
import type { InputFile } from './read-folder.ts';
import { textOf, type FrontMatter } from './front-matter.ts';

const docfx = z.object({
  build: z.object({
    fileMetadata: z
      .object({ titleSuffix: z.record(z.string(), z.string()) })
      .partial()
      .optional(),
  }),
});

/** Finds the name of the product that a topic documents. */
export type ProductOf = (path: string, data: FrontMatter) => string;

const byVersion: Record<string, string> = {
  'v=ocs.15': 'Lync Server 2013',
  'v=ocs.14': 'Lync Server 2010',
};

/**
 * Products come from `docfx.json` (`titleSuffix` by folder), else from the version key of older
 * topics, else from `ms.prod`, which names a family only.
 */
export function productFinder(configurations: InputFile[]): ProductOf {
  const suffixes = configurations.flatMap(({ path, bytes }) => {
    let parsed: ReturnType<typeof docfx.safeParse>;
    try {
      parsed = docfx.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return [];
    }
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const entries = Object.entries(parsed.data?.build.fileMetadata?.titleSuffix ?? {});
    return entries.map(([pattern, name]) => ({ matches: picomatch(folder + pattern), name }));
  });
  return (path, data) =>
    suffixes.find(({ matches }) => matches(path))?.name ??
    byVersion[textOf(data, 'mtps_version')?.toLowerCase() ?? ''] ??
    familyName(textOf(data, 'ms.prod') ?? textOf(data, 'ms.service'));
}

const familyName = (product: string | null): string =>
  product?.startsWith('skype-for-business') ? 'Skype for Business Server' : (product ?? '');
