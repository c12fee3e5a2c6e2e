import { loadScript } from './guide-data.ts';

/** Asks the separately loaded script to open a step's panel; `detail` is the step's element and id. */
export const openPanel = 'passerelle:panel';

let loading: Promise<void> | undefined;
let source = '';

/** @param src address of the script with the parts that few readers of a page use */
export function setToolsSource(src: string): void {
  source = src;
}

/** Load the script once, then let it open the panel of a step. */
export function openTools(item: HTMLElement, id: string): void {
  loading ??= loadScript(source);
  void loading.then(
    () => document.dispatchEvent(new CustomEvent(openPanel, { detail: { item, id } })),
    () => (loading = undefined),
  );
}
