import { fill } from '../../languages/fill.ts';
import { longDate } from '../../languages/format.ts';
import { languages, locales } from '../../languages/index.ts';
import type { PackManifest } from './pack-manifest.ts';

/** The file to open: its name stands out among the others in every file manager. */
export const startName = 'START.html';

/** `README.txt`: what the pack is and how it is opened, in every language, for any editor. */
export function readme({
  builtWith,
  date,
  guides,
}: Pick<PackManifest, 'guides'> & Omit<PackManifest['edition'], 'digest'>): string {
  const sections = locales.map((locale) => {
    const { languageName, offline } = languages[locale].page;
    const { packReadme, editionDated, editionUndated } = offline;
    const dated = date ? fill(editionDated, { date: longDate(date, locale) }) : editionUndated;
    return [
      languageName.toUpperCase(),
      dated,
      ...packReadme.map((line) => fill(line, { start: startName })),
    ].join('\n');
  });
  // Windows' oldest editors break lines at CR LF only and tell UTF-8 by its mark.
  return `\uFEFFPasserelle ${builtWith}\n${guides.join('\n')}\n\n${sections.join('\n\n')}\n`.replaceAll(
    '\n',
    '\r\n',
  );
}
