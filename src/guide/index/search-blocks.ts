import type { Element, Nodes, Parents, Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** Words of a topic that stand together, and the place that a link to them lands on. */
export interface SearchBlock {
  kind: 'heading' | 'text' | 'code';
  text: string;
  /** Id of the step or, outside steps, of the heading that the words belong to; null before both. */
  place: { kind: 'heading' | 'step'; id: string } | null;
}

type Place = SearchBlock['place'];

const inline = new Set(
  'a abbr b bdi br cite code del em i img ins kbd mark q s samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
);

/** The words of a page as blocks, in order. */
export function searchBlocks(tree: Root): SearchBlock[] {
  const blocks: SearchBlock[] = [];
  let heading: Place = null;
  const add = (kind: SearchBlock['kind'], nodes: Nodes[], place: Place) => {
    const text = toText({ type: 'root', children: nodes as Root['children'] })
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') blocks.push({ kind, text, place });
  };
  const addChildren = (parent: Parents, step: Place) => {
    for (const run of runs(parent)) {
      if (Array.isArray(run)) add('text', run, step ?? heading);
      else addElement(run, step);
    }
  };
  const addElement = (element: Element, step: Place) => {
    const id = String(element.properties.dataStep ?? element.properties.id ?? '');
    if (/^h[2-6]$/.test(element.tagName)) {
      heading = { kind: 'heading', id };
      add('heading', [element], heading);
    } else if (element.tagName === 'pre') add('code', [element], step ?? heading);
    else if (element.properties.dataStep) addChildren(element, { kind: 'step', id });
    else addChildren(element, step);
  };
  addChildren(tree, null);
  return blocks;
}

/** The children, those of one line of text together. */
function runs(parent: Parents): (Element | Nodes[])[] {
  const found: (Element | Nodes[])[] = [];
  for (const child of parent.children) {
    if (child.type === 'element' && !inline.has(child.tagName)) found.push(child);
    else if (child.type === 'text' || child.type === 'element') {
      const last = found.at(-1);
      if (Array.isArray(last)) last.push(child);
      else found.push([child]);
    }
  }
  return found;
}
