/** Everything that pages do beyond reading. Each part stands alone and does nothing where its markup is absent. */
import { startChecklist } from './checklist.ts';
import { addCopyButtons } from './copy-code.ts';
import { keepPlaceOnLanguageSwitch } from './language-switch.ts';
import { startSearch } from './search-dialog.ts';
import { startSources } from './sources.ts';

/** Address of the site's root, relative to the page. */
const root = (document.currentScript as HTMLScriptElement).dataset.root ?? '.';

startChecklist();
addCopyButtons();
startSources();
keepPlaceOnLanguageSwitch();
startSearch(root);
