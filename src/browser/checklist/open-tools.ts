import { texts } from '#language/browser';
import { loadScript } from '../load-script.ts';
import { noticed } from './store.ts';

/** Asks the separately loaded script to open a step's panel; `detail` is the step's element and id. */
export const openPanel = 'passerelle:panel';
/** Asks it to show what the storage has announced. */
export const showNotice = 'passerelle:show-notice';

let loading: Promise<void> | undefined;
let source = '';

/** @param src address of the script with the parts that few readers of a page use */
export function setToolsSource(src: string): void {
  source = src;
}

/** Load the script once. */
function loadTools(): Promise<void> {
  loading ??= loadScript(source);
  loading.catch(() => (loading = undefined));
  return loading;
}

const say = (event: string, detail: unknown): boolean =>
  document.dispatchEvent(new CustomEvent(event, { detail }));

/** Open the panel of a step. */
export function openTools(item: HTMLElement, id: string): void {
  void loadTools().then(() => say(openPanel, { item, id }));
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
