import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { StepKind } from '../../contract/step.ts';
import { isConsiderations } from './considerations.ts';
import { isLinkList } from './remark-sections.ts';

declare module 'mdast' {
  interface ListData {
    /** Whether the author marked the list as one to tick off (`[!div class="checklist"]`). */
    checklist?: boolean;
  }
}

/** A step as one language has it. The same step of another language stands at the same index. */
export interface FoundStep {
  item: ListItem;
  kind: Exclude<StepKind, 'verification'>;
  /** The step's own words, without the steps nested in it. */
  text: string;
  /** The words of its first paragraph, for lists of steps. */
  label: string;
  /** Place of the step: indices of lists and items from the top, e.g. `0.3.0.1`. */
  position: string;
}

/**
 * Find the steps of a topic: the items of ordered lists, of task lists and of lists marked as
 * checklists, nested ones too, in reading order. Lists of links and considerations are nothing to tick
 * off; their items are counted as `reference`. The rules are in docs/checklists.md.
 */
export const remarkSteps: Plugin<[], Root> = () => (root, file) => {
  const steps: FoundStep[] = [];
  collect(root, { path: '', lists: 0 }, steps);
  for (const [index, { item }] of steps.entries())
    item.data = { ...item.data, hProperties: { ...item.data?.hProperties, dataStep: index } };
  file.data.steps = steps;
};

interface Place {
  /** Indices from the top, each followed by a dot. */
  path: string;
  /** Lists of steps counted so far at this place. */
  lists: number;
}

function collect(parent: Parents, place: Place, steps: FoundStep[]): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'list') collectList(child, parent.children.slice(0, index), place, steps);
    else if ('children' in child) collect(child, place, steps);
  }
}

function collectList(list: List, before: Nodes[], place: Place, steps: FoundStep[]): void {
  const kind = kindOfList(list, before);
  if (!kind) {
    for (const item of list.children) collect(item, place, steps);
    return;
  }
  const path = `${place.path}${place.lists++}`;
  for (const [index, item] of list.children.entries()) {
    const position = `${path}.${index}`;
    steps.push({ item, kind, text: ownText(item), label: labelOf(item), position });
    collect(item, { path: `${position}.`, lists: 0 }, steps);
  }
}

/** What the items of a list are, or null where they are no steps. */
function kindOfList(list: List, before: Nodes[]): FoundStep['kind'] | null {
  if (list.data?.checklist || list.children.some(({ checked }) => typeof checked === 'boolean'))
    return 'task';
  if (!list.ordered) return null;
  return isLinkList(list) || isConsiderations(list, before) ? 'reference' : 'procedure';
}

const spaced = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** Alternative texts do not count: they are the one thing that sentence pairs leave untranslated. */
const wordsOf = (node: Nodes): string =>
  toString(node, { includeImageAlt: false, includeHtml: false });

/** The words of a step without those of the lists of steps in it. */
const ownText = (item: ListItem): string =>
  spaced(
    item.children
      .filter((child) => !(child.type === 'list' && child.ordered))
      .map(wordsOf)
      .join(' '),
  );

const labelOf = (item: ListItem): string => {
  const first = item.children.find(({ type }) => type === 'paragraph');
  return (first && spaced(wordsOf(first))) || ownText(item);
};
