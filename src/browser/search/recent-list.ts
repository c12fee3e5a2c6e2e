import { texts } from '#language/browser';
import { button, element } from '../dom.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** The searches made lately, to be made again or forgotten; nothing where there are none. */
export function recentList(choose: (query: string) => void): HTMLElement[] {
  const searches = recentSearches();
  if (searches.length === 0) return [];
  const forget = () => {
    forgetSearches();
    all.closest('form')?.querySelector('input')?.focus();
    all.remove();
  };
  const all = element(
    'section',
    { className: 'recent', 'aria-label': texts.search.recent },
    element('h2', {}, texts.search.recent),
    element(
      'ul',
      {},
      ...searches.map((query) =>
        element(
          'li',
          {},
          button(query, () => choose(query)),
        ),
      ),
    ),
    button(texts.search.clearRecent, forget, { className: 'search-clear' }),
  );
  return [all];
}
