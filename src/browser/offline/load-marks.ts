/** Most readers keep nothing: what the others need is fetched for them alone. */
export function loadKeptMarks(script: HTMLScriptElement): void {
  const { kept } = script.dataset;
  if (!kept || !navigator.serviceWorker?.controller) return;
  const marks = document.createElement('script');
  marks.src = kept;
  document.head.append(marks);
}
