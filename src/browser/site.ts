/** Everything that pages do beyond reading. Each part stands alone and does nothing where its markup is absent. */
import { startChecklist } from './checklist.ts';
import { addCopyButtons } from './copy-code.ts';
import { keepPlaceOnLanguageSwitch } from './language-switch.ts';
import { loadKeptMarks } from './offline/load-marks.ts';
import { startPaperOptions } from './paper-options.ts';
import { startSearch } from './search/start.ts';
import { startSources } from './sources.ts';

const script = document.currentScript as HTMLScriptElement;
/** Addresses, relative to the page, of the site's root and of the scripts loaded when they are wanted. */
const { root = '.', find = '', checklist = '' } = script.dataset;

startChecklist(root, checklist);
addCopyButtons();
startSources();
startPaperOptions();
keepPlaceOnLanguageSwitch();
startSearch(find);
loadKeptMarks(script);
