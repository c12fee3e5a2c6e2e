/** Mark the words of a query in the topic that it led to. */
import { element } from '../dom.ts';
import { grade, keysOf, readMarks, type QueryWord } from './query-words.ts';

/** Words as short as these stand everywhere and say nothing. */
const shortest = 3;

const skipped = 'script, style, noscript, button, select, option, mark, [hidden], .source';

/** Where the address carries `mark`, mark its words; Escape takes the marks away again. */
export function markArrival(): void {
  const written = new URLSearchParams(location.search).get('mark');
  const article = document.querySelector('main[data-topic] article');
  if (!written || !article) return;
  const words = readMarks(written).filter(({ text }) => text.length >= shortest || /\d/.test(text));
  for (const node of textNodes(article)) markWords(node, words);
  const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (place && !place.querySelector('mark')) place.classList.add('found-place');
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && unmark(article));
}

function textNodes(article: Element): Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function markWords(node: Text, words: QueryWord[]): void {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const found of node.data.matchAll(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu)) {
    const keys = keysOf(found[0]);
    if (!words.some((word) => grade(keys, word) > 0)) continue;
    const mark = element('mark', { className: 'found' }, found[0]);
    pieces.push(node.data.slice(at, found.index), mark);
    at = found.index + found[0].length;
  }
  if (pieces.length > 0) node.replaceWith(...pieces, node.data.slice(at));
}

function unmark(article: Element): void {
  for (const mark of article.querySelectorAll('mark.found')) mark.replaceWith(...mark.childNodes);
  article.querySelector('.found-place')?.classList.remove('found-place');
  article.normalize();
}
