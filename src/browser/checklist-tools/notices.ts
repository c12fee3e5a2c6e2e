import { texts } from '#language/checklist';
import { exportGuide } from '../checklist/bar.ts';
import { saveFile } from '../checklist/export-file.ts';
import { showNotice } from '../checklist/open-tools.ts';
import { stored, type Notice } from '../checklist/store.ts';
import { button, element } from '../dom.ts';

/** What the reader must know at once, over the page until she closes it. */
export function startNotices(): void {
  document.addEventListener(showNotice, (event) => {
    const notice = (event as CustomEvent<Notice>).detail;
    const id = `notice-${notice.kind}`;
    if (document.getElementById(id)) return;
    const box = element(
      'div',
      { id, className: 'notice', role: 'alert' },
      element('p', {}, texts.notices[notice.kind]),
      rescue(notice),
      button(texts.close, () => box.remove()),
    );
    document.body.append(box);
  });
}

/** What can be done about it: save the checklist, or what was set aside, to a file. */
const rescue = (notice: Notice): HTMLButtonElement =>
  button(texts.download, () =>
    notice.kind === 'aside'
      ? saveFile(`${notice.key}.txt`, stored(notice.key) ?? '', 'text/plain')
      : exportGuide(notice.guide),
  );
