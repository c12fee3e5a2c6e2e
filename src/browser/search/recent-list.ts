import { texts } from '#language/browser';
import { element } from './element.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** The searches made lately, to be made again or forgotten; nothing where there are none. */
export function recentList(choose: (query: string) => void): HTMLElement[] {
  const searches = recentSearches();
  if (searches.length === 0) return [];
  const clear = element('button', { type: 'button', className: 'search-clear' }, [
    texts.search.clearRecent,
  ]);
  const list = element(
    'ul',
    {},
    searches.map((query) => {
      const button = element('button', { type: 'button' }, [query]);
      button.addEventListener('click', () => choose(query));
      return element('li', {}, [button]);
    }),
  );
  const all = element('section', { className: 'recent', ariaLabel: texts.search.recent }, [
    element('h2', {}, [texts.search.recent]),
    list,
    clear,
  ]);
  clear.addEventListener('click', () => {
    forgetSearches();
    all.closest('form')?.querySelector('input')?.focus();
    all.remove();
  });
  return [all];
}
