import { sourceLocale } from '../languages/source-locale.ts';
import { texts } from '#language/browser';

/**
 * English sources of machine-translated sentences. A switch shows them below each block; the sentences
 * of a pair are marked together when the reader points at one or moves the focus to it.
 */
export function startSources(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#sources');
  const button = document.querySelector<HTMLButtonElement>('[data-sources]');
  if (!template || !button) return;
  const sources = new Map(
    [...template.content.querySelectorAll<HTMLElement>('[data-source]')].map((source) => [
      source.dataset.source!,
      source,
    ]),
  );
  button.closest<HTMLElement>('[hidden]')!.hidden = false;
  let built = false;
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    if (on && !built) {
      build(sources);
      built = true;
    }
    button.setAttribute('aria-pressed', String(on));
    document.querySelector('.topic')!.classList.toggle('with-sources', on);
  });
}

function build(sources: Map<string, HTMLElement>): void {
  const placed = new Set<string>();
  const blocks = new Map<Element, HTMLElement>();
  for (const segment of document.querySelectorAll<HTMLElement>('.topic [data-segment]')) {
    const id = segment.dataset.segment!;
    const source = sources.get(id);
    const block = segment.closest('p, h1, h2, h3, h4, h5, h6, td, th, li, dt, dd, div');
    if (!source || !block || placed.has(id)) continue;
    placed.add(id);
    let box = blocks.get(block);
    if (!box) {
      box = document.createElement(/^(TD|TH|LI|DD|DT)$/.test(block.tagName) ? 'div' : 'p');
      box.className = 'source';
      box.lang = sourceLocale;
      box.setAttribute('aria-label', texts.showSource);
      if (/^(TD|TH|LI|DD|DT)$/.test(block.tagName)) block.append(box);
      else block.after(box);
      blocks.set(block, box);
    }
    const shown = source.cloneNode(true) as HTMLElement;
    box.append(shown, ' ');
  }
  mark('mouseover', 'mouseout');
}

/** Mark both sentences of the pair under the pointer. */
function mark(enter: 'mouseover', leave: 'mouseout'): void {
  const toggle = (on: boolean) => (event: Event) => {
    const sentence = (event.target as Element).closest<HTMLElement>(
      '[data-segment], [data-source]',
    );
    const id = sentence?.dataset.segment ?? sentence?.dataset.source;
    if (!id) return;
    for (const twin of document.querySelectorAll(
      `.topic [data-segment="${id}"], .topic [data-source="${id}"]`,
    ))
      twin.classList.toggle('paired', on);
  };
  const topic = document.querySelector('.topic')!;
  topic.addEventListener(enter, toggle(true));
  topic.addEventListener(leave, toggle(false));
}
