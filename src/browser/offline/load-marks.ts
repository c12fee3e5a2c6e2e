import { loadScript } from '../load-script.ts';

/** Most readers keep nothing: what the others need is fetched for them alone. */
export function loadKeptMarks({ dataset: { kept } }: HTMLScriptElement): void {
  if (kept && navigator.serviceWorker?.controller) loadScript(kept).catch(() => {});
}
