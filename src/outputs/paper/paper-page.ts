/** A document as a page of the site: works from a disk and without scripts. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { languages } from '../../languages/index.ts';
import { guidePath, runningHeadsPath } from '../../contract/site-paths.ts';
import { relativeHref } from '../../guide/addresses/relative-href.ts';
import { themeFile } from '../assets/brand-files.ts';
import type { AssetNames } from '../assets/asset-names.ts';
import { siteName, type Brand } from '../brand.ts';
import type { PaperDocument } from './paper-document.ts';
import { paperOptions } from './paper-options.ts';

/** What of a publication stands around a document. */
export interface PaperSurroundings {
  assets: Pick<AssetNames, 'paper'>;
  brand: Brand;
}

export function paperPage(
  { locale, guide, path, title, main }: PaperDocument,
  { assets, brand }: PaperSurroundings,
): string {
  const { paper } = languages[locale];
  const theme = themeFile(brand);
  const to = (file: string) => relativeHref(path, file);
  const page = h('html', { lang: locale, className: ['paper'] }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', `${title} – ${siteName(brand, locale)}`),
      h('link', { rel: 'icon', href: to('favicon.svg'), type: 'image/svg+xml' }),
      h('link', { rel: 'stylesheet', href: to(assets.paper.style) }),
      ...(theme ? [h('link', { rel: 'stylesheet', href: to(theme.sitePath) })] : []),
      h('link', { rel: 'stylesheet', href: to(runningHeadsPath(locale, guide.id)) }),
      h('script', { defer: true, src: to(assets.paper.script[locale]), dataRoot: to('.') }),
    ]),
    h('body', { dataOnPage: paper.onPage, dataBox: paper.box }, [
      h('header.paper-tools', [
        h('a', { href: to(guidePath(locale, guide.id)) }, paper.back),
        paperOptions(paper, paper.now),
        h('p', { dataWithoutScript: true }, paper.byBrowser),
      ]),
      main,
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
