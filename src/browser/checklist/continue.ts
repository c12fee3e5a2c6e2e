import type { LastPlace } from '../../checklist-state/reader.ts';
import { required } from '../dom.ts';
import { pageLocale } from '../page-locale.ts';
import { pagePlace } from './page-steps.ts';
import { reader, setReader } from './store.ts';

/** Remember where the reader is; the home page leads her back there. */
export function startContinue(): void {
  const line = document.querySelector<HTMLElement>('[data-continue]');
  if (line) offer(line, reader().last);
  const { guide, topic } = pagePlace();
  if (!topic) return;
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const file = location.pathname.split('/').slice(-2).map(decodeURIComponent).join('/');
  setReader({ last: { guide, file, title, lang: pageLocale() } });
}

function offer(line: HTMLElement, last: LastPlace | null): void {
  if (!last || !/^[\w-]+\/[\w.-]+\.html$/.test(last.file)) return;
  const link = required<HTMLAnchorElement>('a', line);
  link.href = last.file;
  const title = required('[data-title]', line);
  title.textContent = last.title;
  title.lang = last.lang;
  line.hidden = false;
}
