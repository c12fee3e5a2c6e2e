import { texts } from '#language/browser';

/** How long the button says that it has copied, in milliseconds. */
const shown = 2000;

/** A button on each block of code that copies the code and nothing else. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('.body pre')) {
    const code = block.querySelector('code')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = texts.copy;
    button.addEventListener('click', async () => {
      await copy(code.replace(/\n$/, ''));
      button.textContent = texts.copied;
      setTimeout(() => (button.textContent = texts.copy), shown);
    });
    const frame = document.createElement('div');
    frame.className = 'code';
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

/** Pages from a disk or over plain http have no clipboard interface; the older command still works. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext && navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
