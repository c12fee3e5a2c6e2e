/** The page that keeps guides: what there is to keep, what is kept, and how much room it takes. */
import { texts } from '#language/offline';
import { keep, keepOnly } from './download.ts';
import { fetchIndex } from './fetch-index.ts';
import type { Choice } from '../../contract/edition.ts';
import { GuideRows } from './guide-rows.ts';
import type { PageState } from './page-state.ts';
import { Store } from './store.ts';

const script = document.currentScript as HTMLScriptElement;
const root = new URL(`${script.dataset.root}/`, location.href);
const place = document.querySelector<HTMLElement>('[data-keep]')!;

const obstacle = obstacleOf();
if (obstacle) say(obstacle);
else void start(new Store(root));

/** Why nothing can be kept here, if so. */
function obstacleOf(): string | null {
  if (location.protocol === 'file:') return texts.fromDisk;
  if (!window.isSecureContext) return texts.needsHttps;
  return 'serviceWorker' in navigator && 'caches' in window ? null : texts.notSupported;
}

function say(text: string): void {
  const line = document.createElement('p');
  line.textContent = text;
  place.replaceChildren(line);
}

async function start(store: Store): Promise<void> {
  const missing = new URLSearchParams(location.search).get('missing');
  const note = document.querySelector<HTMLElement>('[data-missing]')!;
  if (missing) {
    note.hidden = false;
    note.textContent = texts.missingPage;
  }
  let running: AbortController | undefined;
  const rows = new GuideRows(place, {
    keep: (choice) => void run((choices) => [...new Set([...choices, choice])]),
    goOn: () => void run((choices) => choices),
    cancel: () => running?.abort(),
    remove: async (choice) => {
      const { kept } = await read();
      const choices = (kept?.choices ?? []).filter((other) => other !== choice);
      await keepOnly(store, choices);
      if (choices.length === 0) await endWorker();
      await show();
    },
  });

  async function endWorker(): Promise<void> {
    await (await navigator.serviceWorker.getRegistration(root))?.unregister();
  }

  async function read(): Promise<PageState> {
    const [offered, kept, begun] = await Promise.all([
      fetchIndex(root).catch(() => null),
      store.kept(),
      store.begun(),
    ]);
    return { offered, kept, begun };
  }

  async function show(fault = ''): Promise<void> {
    rows.show(await read(), fault);
    document.dispatchEvent(new Event('passerelle:kept'));
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    rows.showRoom(usage, quota);
  }

  /** Download what is wanted, then put it in place. */
  async function run(change: (choices: Choice[]) => Choice[]): Promise<void> {
    running = new AbortController();
    const { kept, begun } = await read();
    const wanted = change(begun ?? kept?.choices ?? []);
    let fault = '';
    try {
      rows.begin(wanted);
      await navigator.storage.persist?.();
      await keep(store, wanted, {
        signal: running.signal,
        onProgress: (done, total) => rows.progress(done, total),
      });
      await navigator.serviceWorker.register(new URL('sw.js', root));
      await navigator.serviceWorker.ready;
    } catch (error) {
      const { name } = error as DOMException;
      fault = name === 'QuotaExceededError' ? texts.noRoom : texts.broken;
      if (running.signal.aborted) fault = texts.cancelled;
    }
    running = undefined;
    await show(fault);
  }

  await show();
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  addEventListener('online', () => running || void show());
}
