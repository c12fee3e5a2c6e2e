/** What a template needs to know of its page, worked out once for each page. */
import type { TopicPage, Site } from '../guide/site.ts';
import { relativeHref } from '../guide/addresses/relative-href.ts';
import { languages } from '../languages/index.ts';
import type { PageTexts, PaperTexts, Writing } from '../languages/language.ts';
import type { Publication } from '../outputs/publication.ts';
import { siteViews, type PageView } from '../view/site-views.ts';

export interface PageData extends PageView {
  publication: Publication;
  site: Site;
  /** The page's topic in the page's language, where it has it. */
  page: TopicPage | undefined;
  texts: PageTexts;
  paper: PaperTexts;
  writing: Writing;
  /** Path that the site stands under on its server, with a slash at its end. */
  root: string;
  /** The address of a file of the site, as this page writes it. */
  to: (sitePath: string) => string;
}

/**
 * @param address below the root, without a slash at its beginning: with or without `.html`, as the
 *   project that the guides are part of has its addresses
 * @param root path that the site stands under on its server
 * @returns undefined where the site has no such page
 */
export function pageDataAt(
  address: string,
  publication: Publication,
  root: string,
): PageData | undefined {
  const { site } = publication;
  const name = address.replace(/(^|\/)index\.html$|\.html$|\/$/, '');
  const views = siteViews(site);
  const view = views.get(`${name}.html`) ?? views.get(`${name}/index.html`.replace(/^\//, ''));
  if (!view) return undefined;
  const { page: texts, paper, writing } = languages[view.locale];
  return {
    ...view,
    publication,
    site,
    page: view.topic?.pages[view.locale],
    texts,
    paper,
    writing,
    root,
    to: (sitePath) => relativeHref(view.path, sitePath),
  };
}
