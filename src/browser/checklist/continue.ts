import type { LastPlace } from '../../checklist-state/reader.ts';
import { pagePlace } from './page-steps.ts';
import { reader, setReader } from './store.ts';

/** Remember where the reader is; the home page leads her back there. */
export function startContinue(): void {
  const line = document.querySelector<HTMLElement>('[data-continue]');
  if (line) offer(line, reader().last);
  const { guide, topic } = pagePlace();
  if (!topic) return;
  const { lang } = document.documentElement;
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const file = location.pathname.split('/').slice(-2).map(decodeURIComponent).join('/');
  setReader({ last: { guide, file, title, lang } });
}

function offer(line: HTMLElement, last: LastPlace | null): void {
  if (!last || !/^[\w-]+\/[\w.-]+\.html$/.test(last.file)) return;
  const link = line.querySelector('a')!;
  link.href = last.file;
  const title = line.querySelector<HTMLElement>('[data-title]')!;
  title.textContent = last.title;
  title.lang = last.lang;
  line.hidden = false;
}
