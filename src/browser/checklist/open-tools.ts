import { texts } from '#language/browser';
import { loadScript } from '../load-script.ts';
import { once } from '../once.ts';
import { noticed } from './store.ts';

/** Asks the separately loaded script to open a step's panel. */
export const openPanel = 'passerelle:panel';
/** The event's detail. */
export interface PanelRequest {
  /** The step's element and id. */
  item: HTMLElement;
  id: string;
}
/** Asks the script to show what the storage has announced. */
export const showNotice = 'passerelle:show-notice';

let source = '';

/** @param src address of the script with the parts that few readers of a page use */
export function setToolsSource(src: string): void {
  source = src;
}

const loadTools = /* @__PURE__ */ once(() => loadScript(source));

const say = (event: string, detail: unknown): boolean =>
  document.dispatchEvent(new CustomEvent(event, { detail }));

/** Open the panel of a step. */
export function openTools(item: HTMLElement, id: string): void {
  void loadTools().then(() => say(openPanel, { item, id } satisfies PanelRequest));
}

/** Tell the reader what the storage has announced; in one sentence where the script cannot be had. */
export function startNotices(): void {
  document.addEventListener(noticed, ({ detail }: CustomEventInit) => {
    loadTools().then(
      () => say(showNotice, detail),
      () => alert(texts.checklist.notKept),
    );
  });
}
