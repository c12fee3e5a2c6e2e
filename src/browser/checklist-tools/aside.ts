import { texts } from '#language/checklist';
import { asidePrefix } from '../../checklist-state/keys.ts';
import { saveFile } from '../checklist/export-file.ts';
import { stored } from '../checklist/store.ts';
import { button, element, required } from '../dom.ts';

/** Data that could not be read and were set aside: to be saved, or removed when no longer needed. */
export function showAside(): void {
  const section = required('main > [data-aside]');
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(asidePrefix));
  section.hidden = keys.length === 0;
  required('ul', section).replaceChildren(
    ...keys.sort().map((key) =>
      element(
        'li',
        {},
        `${key.slice(asidePrefix.length)} `,
        button(texts.download, () => saveFile(`${key}.txt`, stored(key) ?? '', 'text/plain')),
        ' ',
        button(texts.remove, () => {
          localStorage.removeItem(key);
          showAside();
        }),
      ),
    ),
  );
}
