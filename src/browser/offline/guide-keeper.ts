import { texts } from '#language/offline';
import type { Choice } from '../../contract/edition.ts';
import { keep, keepOnly } from './download.ts';
import { fetchIndex } from './fetch-index.ts';
import { GuideRows } from './guide-rows.ts';
import type { PageState } from './page-state.ts';
import type { Store } from './store.ts';

/** Does what the reader asks of the page, and shows what has come of it. */
export class GuideKeeper {
  readonly #store: Store;
  readonly #rows: GuideRows;
  #running: AbortController | undefined;

  constructor(store: Store, place: HTMLElement) {
    this.#store = store;
    this.#rows = new GuideRows(place, {
      keep: (choice) => void this.#run((choices) => [...new Set([...choices, choice])]),
      goOn: () => void this.#run((choices) => choices),
      cancel: () => this.#running?.abort(),
      remove: (choice) => void this.#remove(choice),
    });
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  async show(fault = ''): Promise<void> {
    this.#rows.show(await this.#read(), fault);
    document.dispatchEvent(new Event('passerelle:kept'));
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    this.#rows.showRoom(usage, quota);
  }

  async #read(): Promise<PageState> {
    const [offered, kept, begun] = await Promise.all([
      fetchIndex(this.#store.root).catch(() => null),
      this.#store.kept(),
      this.#store.begun(),
    ]);
    return { offered, kept, begun };
  }

  /** Keep other choices than before, and say how it went. */
  async #run(change: (choices: Choice[]) => Choice[]): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { kept, begun } = await this.#read();
    let fault = '';
    try {
      await this.#keep(change(begun ?? kept?.choices ?? []), running.signal);
    } catch (error) {
      fault = running.signal.aborted ? texts.cancelled : faultOf(error as Error);
    }
    this.#running = undefined;
    await this.show(fault);
  }

  /** Download what is wanted, then put it in place. */
  async #keep(wanted: Choice[], signal: AbortSignal): Promise<void> {
    this.#rows.begin(wanted);
    await navigator.storage.persist?.();
    await keep(this.#store, wanted, {
      signal,
      onProgress: (done, total) => this.#rows.progress(done, total),
    });
    await navigator.serviceWorker.register(new URL('sw.js', this.#store.root));
    await navigator.serviceWorker.ready;
  }

  async #remove(choice: Choice): Promise<void> {
    const { kept } = await this.#read();
    const choices = (kept?.choices ?? []).filter((other) => other !== choice);
    await keepOnly(this.#store, choices);
    if (choices.length === 0) await this.#endWorker();
    await this.show();
  }

  async #endWorker(): Promise<void> {
    await (await navigator.serviceWorker.getRegistration(this.#store.root))?.unregister();
  }
}

const faultOf = ({ name }: Error): string =>
  name === 'QuotaExceededError' ? texts.noRoom : texts.broken;
