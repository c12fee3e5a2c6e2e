/** The search interface: loaded apart from the page's script, when the reader means to search. */
import { loadSearch, placeEngine, search } from './search/connect.ts';
import { searchDialog } from './search/dialog.ts';
import { searchPage } from './search/search-page.ts';

const { root = '.', search: engine = '' } =
  document.querySelector<HTMLScriptElement>('script[data-search]')!.dataset;
placeEngine(root, engine);

const page = document.querySelector<HTMLElement>('[data-search-page]');
globalThis.passerelle = { search };
globalThis.passerelleSearch = {
  open: page ? searchPage(page) : searchDialog(),
  warm: () => void loadSearch().catch(() => {}),
};
