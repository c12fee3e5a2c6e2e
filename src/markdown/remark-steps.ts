import type { List, ListItem, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { StepKind } from '../guide/types.ts';
import { isLinkList } from './remark-sections.ts';

/** A step as one language has it. The same step of another language stands at the same index. */
export interface FoundStep {
  item: ListItem;
  kind: Exclude<StepKind, 'verification'>;
  /** The step's own words, without the steps nested in it. */
  text: string;
  /** Place of the step: indices of lists and items from the top, e.g. `0.3.0.1`. */
  position: string;
}

/**
 * Find the steps of a topic's procedures: the items of ordered lists and of task lists, nested ones
 * too, in reading order. Lists of links are no procedures; they are counted as `reference`.
 */
export const remarkSteps: Plugin<[], Root> = () => (root, file) => {
  const steps: FoundStep[] = [];
  collect(root, '', { lists: 0 }, steps);
  for (const [index, { item }] of steps.entries())
    item.data = { ...item.data, hProperties: { ...item.data?.hProperties, dataStep: index } };
  file.data.steps = steps;
};

function collect(
  parent: Parents,
  path: string,
  counter: { lists: number },
  steps: FoundStep[],
): void {
  for (const child of parent.children) {
    if (child.type === 'list') collectList(child, path, counter, steps);
    else if ('children' in child) collect(child, path, counter, steps);
  }
}

function collectList(
  list: List,
  path: string,
  counter: { lists: number },
  steps: FoundStep[],
): void {
  const tasks = list.children.some((item) => typeof item.checked === 'boolean');
  if (!list.ordered && !tasks) {
    for (const item of list.children) collect(item, path, counter, steps);
    return;
  }
  const kind = tasks ? 'task' : isLinkList(list) ? 'reference' : 'procedure';
  const place = `${path}${counter.lists++}`;
  for (const [index, item] of list.children.entries()) {
    const position = `${place}.${index}`;
    steps.push({ item, kind, text: ownText(item), position });
    collect(item, `${position}.`, { lists: 0 }, steps);
  }
}

/**
 * The words of a step without those of the lists of steps in it. Alternative texts do not count: they
 * are the one thing that sentence pairs leave untranslated.
 */
const ownText = (item: ListItem): string =>
  item.children
    .filter((child) => !(child.type === 'list' && child.ordered))
    .map((child) => toString(child, { includeImageAlt: false, includeHtml: false }))
    .join(' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
