import { currentPublication } from 'virtual:passerelle/publication';
import { siteViews, type PageKind } from '../view/site-views.ts';

/** The pages of a kind, as Astro wants them: by what stands in the places of their route. */
export const staticPaths = (kind: PageKind): { params: Record<string, string> }[] =>
  [...siteViews(currentPublication().site).values()]
    .filter((view) => view.kind === kind)
    .map(({ path }) => ({ params: paramsOf(path, kind) }));

function paramsOf(path: string, kind: PageKind): Record<string, string> {
  const [locale, guide, name] = path.replace(/(\/index)?\.html$/, '').split('/') as [
    string,
    string,
    string,
  ];
  switch (kind) {
    case 'topic':
      return { locale, guide, topic: name };
    case 'sign-off':
      return { locale, guide, phase: name.replace(/^sign-off-/, '') };
    case 'guide':
    case 'overview':
      return { locale, guide };
    default:
      return { locale };
  }
}
