/** Everything that pages do beyond reading. Each part stands alone and does nothing where its markup is absent. */
import { startChecklist } from './checklist.ts';
import { addCopyButtons } from './copy-code.ts';
import { keepPlaceOnLanguageSwitch } from './language-switch.ts';
import { startSearch } from './search/start.ts';
import { startSources } from './sources.ts';

/** Addresses of the site's root and of the search engine, relative to the page. */
const { root = '.', search = '' } = (document.currentScript as HTMLScriptElement).dataset;

startChecklist();
addCopyButtons();
startSources();
keepPlaceOnLanguageSwitch();
startSearch(root, search);
