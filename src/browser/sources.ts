/** English sources of machine-translated sentences. */
import { sourceLocale } from '../languages/source-locale.ts';
import { texts } from '#language/browser';
import { element, required } from './dom.ts';

/**
 * A switch shows the sources below each block; both sentences of a pair are marked while the reader
 * points at one of them.
 */
export function startSources(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#sources');
  const button = document.querySelector('[data-sources]');
  if (!template || !button) return;
  const topic = required('.topic');
  let built = false;
  button.closest('[hidden]')?.removeAttribute('hidden');
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    if (on && !built) {
      addSources(topic, template);
      markPairs(topic);
      built = true;
    }
    button.setAttribute('aria-pressed', String(on));
    topic.classList.toggle('with-sources', on);
  });
}

/** Put each source below the first block that has its sentence. */
function addSources(topic: HTMLElement, { content }: HTMLTemplateElement): void {
  const sources = new Map(
    [...content.querySelectorAll<HTMLElement>('[data-source]')].map((source) => [
      source.dataset.source,
      source,
    ]),
  );
  const boxes = new Map<Element, HTMLElement>();
  for (const segment of topic.querySelectorAll<HTMLElement>('[data-segment]')) {
    const source = sources.get(segment.dataset.segment);
    const block = segment.closest('p, h1, h2, h3, h4, h5, h6, td, th, li, dt, dd, div');
    if (!source || !block) continue;
    sources.delete(segment.dataset.segment);
    const box = boxes.get(block) ?? addBox(block);
    boxes.set(block, box);
    box.append(source.cloneNode(true), ' ');
  }
}

/** A place for a block's sources: inside it where nothing can stand behind it. */
function addBox(block: Element): HTMLElement {
  const inside = /^(TD|TH|LI|DD|DT)$/.test(block.tagName);
  const box = element(inside ? 'div' : 'p', {
    className: 'source',
    lang: sourceLocale,
    'aria-label': texts.showSource,
  });
  if (inside) block.append(box);
  else block.after(box);
  return box;
}

/** Mark both sentences of the pair under the pointer. */
function markPairs(topic: HTMLElement): void {
  const toggle = (on: boolean) => (event: Event) => {
    const sentence = (event.target as Element).closest<HTMLElement>(
      '[data-segment], [data-source]',
    );
    const id = sentence?.dataset.segment ?? sentence?.dataset.source;
    if (!id) return;
    for (const twin of topic.querySelectorAll(`[data-segment="${id}"], [data-source="${id}"]`))
      twin.classList.toggle('paired', on);
  };
  topic.addEventListener('mouseover', toggle(true));
  topic.addEventListener('mouseout', toggle(false));
}
