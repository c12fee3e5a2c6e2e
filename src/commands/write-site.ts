import { buildSite } from '../astro/build-site.ts';
import type { Publication } from '../outputs/publication.ts';
import type { Progress } from './progress.ts';

/** Build a site that has been read into a folder, and show how far that is. */
export function writeSite(
  publication: Publication,
  { out, base, progress }: { out: string; base: string; progress: Progress },
): Promise<void> {
  const { site } = publication;
  const total = site.topics.size * site.locales.length;
  let pages = 0;
  return buildSite({
    out,
    base,
    read: async () => publication,
    onPage: () => progress.show('Writing pages', ++pages, Math.max(total, pages)),
    onOutput: ({ name }) => progress.show(`Writing ${name}`),
  });
}
