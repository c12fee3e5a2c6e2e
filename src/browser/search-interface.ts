/** The search interface: loaded apart from the page's script, when the reader means to search. */
import { required } from './dom.ts';
import { loadSearch, placeEngine, search } from './search/connect.ts';
import { searchDialog } from './search/dialog.ts';
import { searchPage } from './search/search-page.ts';

const { root = '.', search: engine = '' } = required('script[data-search]').dataset;
placeEngine(root, engine);

const page = document.querySelector<HTMLElement>('[data-search-page]');
globalThis.passerelle = { search };
globalThis.passerelleSearch = {
  open: page ? searchPage(page) : searchDialog(),
  warm: () => void loadSearch().catch(() => {}),
};
