import { texts } from '#language/browser';
import { openProjects } from '../../checklist-state/projects.ts';
import { required } from '../dom.ts';
import { saveFile, exportText } from './export-file.ts';
import { canUndo, undo } from './marking.ts';
import { pagePlace } from './page-steps.ts';
import { load, projectOf, reader, setReader, tellChanged } from './store.ts';

/** «My checklist»: which one, whose initials, take back, save to a file. */
export function startBar(): void {
  const bar = document.querySelector<HTMLDetailsElement>('[data-checklist-bar]');
  document.addEventListener('keydown', takeBack);
  if (!bar) return;
  const { guide } = pagePlace();
  bar.hidden = false;
  bar.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement | HTMLSelectElement;
    if ('project' in field.dataset)
      setReader({ projects: { ...reader().projects, [guide]: field.value } });
    if ('initials' in field.dataset) setReader({ initials: field.value.trim() });
    tellChanged();
  });
  required('[data-undo]', bar).addEventListener('click', undo);
  required('[data-export]', bar).addEventListener('click', () => exportGuide(guide));
  const apart = location.protocol === 'file:' && /Firefox/.test(navigator.userAgent);
  required('[data-apart]', bar).hidden = !apart;
  // Where boxes are, the page is right; where only counts are, the reader must know why they are not.
  bar.open = apart && document.querySelector('[data-step]') === null;
}

export const exportGuide = (guide: string): void =>
  saveFile(`${guide}.checklist.json`, exportText(load(guide)), 'application/json');

function takeBack(event: KeyboardEvent): void {
  const typing = (event.target as Element).closest('input:not([type=checkbox]), textarea');
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || typing) return;
  if (!canUndo()) return;
  event.preventDefault();
  undo();
}

export function showBar(): void {
  const bar = document.querySelector('[data-checklist-bar]');
  if (!bar) return;
  const { guide } = pagePlace();
  const select = required<HTMLSelectElement>('[data-project]', bar);
  const chosen = projectOf(guide);
  select.replaceChildren(
    ...openProjects(load(guide)).map(
      ([id, { name }]) =>
        new Option(name[0] || texts.checklist.unnamed, id, id === chosen, id === chosen),
    ),
  );
  required('[data-project-name]', bar).textContent =
    select.length > 1 ? select.selectedOptions[0]!.text : '';
  required<HTMLInputElement>('[data-initials]', bar).value = reader().initials;
  required<HTMLButtonElement>('[data-undo]', bar).disabled = !canUndo();
}
