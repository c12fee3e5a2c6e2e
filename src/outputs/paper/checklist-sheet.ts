/** The steps of a topic without the text around them, under the headings that they stand below. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { PaperTexts } from '../../languages/language.ts';
import { anchorId, resultLine } from './paper-body.ts';

export function checklistOf(tree: Root, prefix: string, texts: PaperTexts): Element[] {
  const sheet: Element[] = [];
  let heading: Element | null = null;
  const walk = (nodes: RootContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (/^h[2-6]$/.test(node.tagName)) heading = node;
      else if (isStepList(node)) {
        if (heading) sheet.push(h('p.procedure', plain(heading.children)));
        heading = null;
        sheet.push(stepList(node, prefix, texts));
      } else walk(node.children);
    }
  };
  walk(tree.children);
  return sheet;
}

const isStepList = ({ properties }: Element): boolean => String(properties.className) === 'steps';

function stepList(list: Element, prefix: string, texts: PaperTexts): Element {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  return h(
    `${list.tagName}.steps`,
    { start: list.properties.start },
    items.map((item) => stepOf(item, prefix, texts)),
  );
}

function stepOf(item: Element, prefix: string, texts: PaperTexts): Element {
  const { dataStep, dataKind } = item.properties;
  const nested = stepListsIn(item).map((list) => stepList(list, prefix, texts));
  if (dataStep === undefined) return h('li', [...plain(item.children), ...nested]);
  const step = String(dataStep);
  const words = anchorId(prefix, `${step}-words`);
  return h('li', { id: anchorId(prefix, step), dataStep: step, dataKind }, [
    h('label.tick', h('input', { type: 'checkbox', ariaLabelledBy: words, autoComplete: 'off' })),
    h('div.step', [
      h('p', { id: words }, plain(wordsOf(item, `${step}-words`))),
      ...nested,
      ...(dataKind === 'verification' ? [resultLine(texts.result)] : []),
    ]),
  ]);
}

/** The lists of steps directly below an element, not those inside one another. */
function stepListsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isStepList(child) ? [child] : stepListsIn(child);
  });
}

function wordsOf({ children }: Element, id: string): ElementContent[] {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (child.properties.id === id) return child.children;
    const found = wordsOf(child, id);
    if (found.length > 0) return found;
  }
  return [];
}

/** Words without links, images, ids and lists of their own. */
function plain(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element' || /^(img|ol|ul|input|label)$/.test(node.tagName)) return [];
    const children = plain(node.children);
    if (/^(a|p|div)$/.test(node.tagName)) return children;
    const { lang } = node.properties;
    return [
      { type: 'element', tagName: node.tagName, properties: { ...(lang && { lang }) }, children },
    ];
  });
}
