/** Arrows lead from the field through all links of the results and back. */
export function moveWithArrows(form: HTMLElement, field: HTMLElement): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...form.querySelectorAll<HTMLElement>('.search-results :is(a, button)')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % stops.length)!.focus();
  });
}

/** `/` outside fields, and Control or Command with K anywhere, open search. */
export function onSearchKey(open: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const typing = (event.target as Element).closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
    );
    const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
    const controlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if (!slash && !controlK) return;
    event.preventDefault();
    open();
  });
}
