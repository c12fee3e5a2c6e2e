import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Step } from '../../contract/step.ts';

export interface StepOptions {
  steps: Step[];
  /** Stands on paper before the line for what a verification found. */
  resultLabel: string;
}

/** Give each step its id and its box. */
export const rehypeSteps: Plugin<[StepOptions], Root> =
  ({ steps, resultLabel }) =>
  (root) => {
    visit(root, 'element', (element) => {
      if (element.tagName !== 'li' || element.properties.dataStep === undefined) return;
      const step = steps[Number(element.properties.dataStep)];
      delete element.properties.dataStep;
      if (step && step.kind !== 'reference') showStep(element, step, resultLabel);
    });
    visit(root, 'element', (element) => {
      if (element.tagName === 'ol' || element.tagName === 'ul')
        if (element.children.some((child) => child.type === 'element' && child.properties.dataStep))
          element.properties.className = ['steps'];
    });
  };

function showStep(item: Element, { id, kind, aliases }: Step, resultLabel: string): void {
  const [label, ...rest] = labelFirst(item.children);
  label.properties.id = `${id}-words`;
  item.properties = {
    id,
    dataStep: id,
    ...(aliases.length > 0 && { dataAlias: aliases.join(' ') }),
    ...(kind === 'verification' && { dataKind: kind }),
  };
  const box: Element = {
    type: 'element',
    tagName: 'input',
    properties: { type: 'checkbox', ariaLabelledBy: [`${id}-words`], autoComplete: ['off'] },
    children: [],
  };
  item.children = [
    { type: 'element', tagName: 'label', properties: { className: ['tick'] }, children: [box] },
    {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['step'],
        ...(kind === 'verification' && { dataResult: resultLabel }),
      },
      children: [label, ...rest],
    },
  ];
}

/** The step's first paragraph labels its box; a tight list item has its words without a paragraph. */
function labelFirst(children: ElementContent[]): [Element, ...ElementContent[]] {
  const content = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first] = content;
  if (first?.type === 'element' && first.tagName === 'p') return [first, ...content.slice(1)];
  const end = children.findIndex(
    (child) => child.type === 'element' && blockNames.has(child.tagName),
  );
  const words = end < 0 ? children : children.slice(0, end);
  const rest = end < 0 ? [] : children.slice(end);
  return [{ type: 'element', tagName: 'p', properties: {}, children: words }, ...rest];
}

const blockNames = new Set(['p', 'ol', 'ul', 'pre', 'div', 'blockquote', 'table', 'dl', 'figure']);
