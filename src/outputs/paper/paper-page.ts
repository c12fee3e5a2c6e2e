/** A document as a page of the site: works from a disk and without scripts. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PageTexts } from '../../languages/index.ts';
import { guidePath, relativeHref, runningHeadsPath } from '../../contract/site-paths.ts';
import type { PaperDocument } from './paper-document.ts';
import { paperOptions } from './paper-options.ts';

export interface PaperAssets {
  /** Paths in the site. */
  style: string;
  script: string;
}

export function paperPage(
  { locale, guide, path, title, main }: PaperDocument,
  assets: PaperAssets,
  texts: PageTexts,
): string {
  const to = (file: string) => relativeHref(path, file);
  const page = h('html', { lang: locale, className: ['paper'] }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', `${title} – ${texts.siteName}`),
      h('link', { rel: 'icon', href: to('favicon.svg'), type: 'image/svg+xml' }),
      h('link', { rel: 'stylesheet', href: to(assets.style) }),
      h('link', { rel: 'stylesheet', href: to(runningHeadsPath(locale, guide.id)) }),
      h('script', { defer: true, src: to(assets.script), dataRoot: to('.') }),
    ]),
    h('body', { dataOnPage: texts.paper.onPage, dataBox: texts.paper.box }, [
      h('header.paper-tools', [
        h('a', { href: to(guidePath(locale, guide.id)) }, texts.paper.back),
        paperOptions(texts.paper, texts.paper.now),
        h('p', { dataWithoutScript: true }, texts.paper.byBrowser),
      ]),
      main,
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
