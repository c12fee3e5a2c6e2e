import { texts } from '#language/checklist';
import { button, element } from '../dom.ts';

/** A modal dialog with a title; it leaves the page when it is closed. */
export function openDialog(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const heading = element('h2', { id: 'checklist-dialog' }, title);
  const dialog = element(
    'dialog',
    { className: 'checklist-dialog', 'aria-labelledby': heading.id },
    heading,
    ...content,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The buttons at the end of a dialog; the last one leaves everything as it is. */
export const dialogButtons = (...actions: HTMLButtonElement[]): HTMLElement =>
  element(
    'p',
    { className: 'dialog-buttons' },
    ...actions,
    button(texts.cancel, () => document.querySelector<HTMLDialogElement>('dialog[open]')?.close()),
  );
