import { paperPage } from './paper-page.ts';
import { paperDocument, paperName, paperScopes } from './paper-document.ts';
import { runningHeads } from './running-heads.ts';
import { paperPath, runningHeadsPath } from '../../contract/site-paths.ts';
import { locales, type Site } from '../../guide/site.ts';
import { pageTexts } from '../../languages/index.ts';
import type { AssetNames } from '../assets/bundle-assets.ts';

/** The documents to print by their path in the site; each is made when it is asked for. */
export function paperFiles(site: Site, { paper }: AssetNames): Map<string, () => Uint8Array> {
  const files = new Map<string, () => Uint8Array>();
  const add = (path: string, text: () => string) =>
    files.set(path, () => new TextEncoder().encode(text()));
  for (const guide of site.guides)
    for (const locale of locales) {
      const texts = pageTexts[locale];
      add(runningHeadsPath(locale, guide.id), () => runningHeads(guide, locale));
      for (const scope of paperScopes(guide))
        add(paperPath(locale, guide.id, paperName(scope)), () =>
          paperPage(
            paperDocument(scope, { site, locale, texts }),
            { style: paper.style, script: paper.script[locale] },
            texts,
          ),
        );
    }
  return files;
}
