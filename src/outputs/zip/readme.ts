import { fill } from '../../languages/fill.ts';
import { pageTexts } from '../../languages/index.ts';
import { locales } from '../../guide/site.ts';
import type { PackManifest } from './pack-manifest.ts';
import { startName } from './pack-folder.ts';

/** `README.txt`: what the pack is and how it is opened, in every language, for any editor. */
export function readme({ edition, guides }: Omit<PackManifest, 'files'>): string {
  const sections = locales.map((locale) => {
    const { packReadme, editionDated, editionUndated } = pageTexts[locale].offline;
    const dated = edition.date
      ? fill(editionDated, {
          date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(edition.date),
          ),
        })
      : editionUndated;
    return [
      pageTexts[locale].languageName.toUpperCase(),
      dated,
      ...packReadme.map((line) => fill(line, { start: startName })),
    ].join('\n');
  });
  // Windows' oldest editors break lines at CR LF only and tell UTF-8 by its mark.
  return `\uFEFFPasserelle ${edition.builtWith}\n${guides.join('\n')}\n\n${sections.join('\n\n')}\n`.replaceAll(
    '\n',
    '\r\n',
  );
}
