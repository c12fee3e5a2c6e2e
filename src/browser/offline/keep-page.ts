/** The page that keeps guides: what there is to keep, what is kept, and how much room it takes. */
import { texts } from '#language/offline';
import { element, required } from '../dom.ts';
import { GuideKeeper } from './guide-keeper.ts';
import { Store } from './store.ts';

const script = document.currentScript as HTMLScriptElement;
const root = new URL(`${script.dataset.root}/`, location.href);
const place = required('[data-keep]');

const obstacle = obstacleOf();
if (obstacle) place.replaceChildren(element('p', {}, obstacle));
else void start();

/** Why nothing can be kept here, if so. */
function obstacleOf(): string | null {
  if (location.protocol === 'file:') return texts.fromDisk;
  if (!window.isSecureContext) return texts.needsHttps;
  return 'serviceWorker' in navigator && 'caches' in window ? null : texts.notSupported;
}

async function start(): Promise<void> {
  if (new URLSearchParams(location.search).get('missing')) sayMissing();
  const keeper = new GuideKeeper(new Store(root), place);
  await keeper.show();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  addEventListener('online', () => keeper.isRunning || void keeper.show());
}

/** The service worker sends readers here who want a page that is not kept. */
function sayMissing(): void {
  const note = required('[data-missing]');
  note.hidden = false;
  note.textContent = texts.missingPage;
}
