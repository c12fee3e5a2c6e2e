/**
 * On pages of a site of which something is kept: says when a newer edition is there, and while the server
 * is away marks the links that lead to pages that are not kept, in hits of the search too.
 */
import { texts } from '#language/offline';
import { element, required } from '../dom.ts';
import { fetchIndex } from './fetch-index.ts';
import { Store } from './store.ts';

const { root: rootPath = '.', offline = '' } = required('script[data-kept]').dataset;
const root = new URL(`${rootPath}/`, location.href);
const store = new Store(root);
let observer: MutationObserver | undefined;
let sign: HTMLElement | undefined;

async function look(): Promise<void> {
  const kept = await store.kept();
  if (!kept) return;
  try {
    const { edition } = await fetchIndex(root);
    unmark();
    if (edition !== kept.index.edition) showSign(texts.newerShort);
  } catch {
    const files = await store.files(kept);
    showSign(texts.offline);
    markIn(document.body, files);
    observer ??= new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) markIn(node, files);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }
}

/** A word in the page's head that leads to what is kept. */
function showSign(text: string): void {
  sign ??= element('a', { className: 'kept-sign', href: offline });
  sign.textContent = text;
  document.querySelector('header')?.append(sign);
}

function markIn(place: Element, files: Map<string, unknown>): void {
  const links = place.matches('a[href]') ? [place] : place.querySelectorAll('a[href]');
  for (const link of links as Iterable<HTMLAnchorElement>) {
    if (link.origin !== root.origin || !link.pathname.startsWith(root.pathname)) continue;
    const path = decodeURIComponent(link.pathname.slice(root.pathname.length));
    if (files.has(path.replace(/(^|\/)$/, '$1index.html'))) continue;
    if (link.classList.contains('not-kept')) continue;
    link.classList.add('not-kept');
    link.append(element('small', { className: 'not-kept-note' }, ` (${texts.notKeptNote})`));
  }
}

function unmark(): void {
  observer?.disconnect();
  observer = undefined;
  sign?.remove();
  for (const note of document.querySelectorAll('.not-kept-note')) note.remove();
  for (const link of document.querySelectorAll('.not-kept')) link.classList.remove('not-kept');
}

void look();
addEventListener('online', () => void look());
addEventListener('offline', () => void look());
document.addEventListener('passerelle:kept', () => void look());
