import { texts } from '#language/browser';
import { button, element } from './dom.ts';

/** How long the button says that it has copied, in milliseconds. */
const shown = 2000;

/** A button on each block of code that copies the code and nothing else. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('.body pre')) {
    const code = block.querySelector('code')?.textContent ?? '';
    const frame = element('div', { className: 'code' });
    block.replaceWith(frame);
    frame.append(block, copyButton(code.replace(/\n$/, '')));
  }
}

function copyButton(code: string): HTMLButtonElement {
  const made = button(
    texts.copy,
    async () => {
      await copy(code);
      made.textContent = texts.copied;
      setTimeout(() => (made.textContent = texts.copy), shown);
    },
    { className: 'copy' },
  );
  return made;
}

/** Pages from a disk or over plain http have no clipboard interface; the older command still works. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext && navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = element('textarea', { value: text });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
