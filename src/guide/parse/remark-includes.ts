import type { Link, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { report } from '../diagnostics/report.ts';

/** The text of another file, ready to stand in a topic. */
export interface Included {
  children: RootContent[];
  /** Its language where it is not that of the text around it. */
  lang: string | null;
}

/** Says what is wrong with an include. */
export type SayOfInclude = (rule: 'missing-include' | 'include-cycle', reason: string) => void;

/** Finds included text; null where it cannot be had, which has been said then. */
export type FindIncluded = (url: string, say: SayOfInclude) => Included | null;

declare module 'vfile' {
  interface DataMap {
    include: FindIncluded;
  }
}

const opening = /\[!INCLUDE\s*$/i;
const closing = /^\s*\]/;

/** Put the text of other files where `[!INCLUDE [name](path)]` stands. */
export const remarkIncludes: Plugin<[], Root> = () => (root, file) => {
  const { include } = file.data;
  if (!include) return;
  expandIncludes(root, ({ url, position }) =>
    include(url, (rule, reason) => report(file, rule, reason, position?.start.offset)),
  );
};

type Include = (link: Link) => Included | null;

export function expandIncludes(parent: Parents, include: Include): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'paragraph') return expandParagraph(node, include);
    if (!('children' in node)) return [node];
    if (node.type === 'heading' || node.type === 'tableCell')
      node.children = cut(node.children, include).flatMap((part) =>
        'included' in part ? phrasing(part.included) : [part.node],
      );
    else expandIncludes(node, include);
    return [node];
  }) as typeof parent.children;
}

/** A paragraph, or what stands in its place: text in the middle of a sentence stays in it. */
function expandParagraph(paragraph: Paragraph, include: Include): RootContent[] {
  const parts = cut(paragraph.children, include);
  if (parts.length === paragraph.children.length && parts.every((part) => 'node' in part))
    return [paragraph];
  const out: RootContent[] = [];
  let text: Paragraph | null = null;
  const add = (...nodes: PhrasingContent[]) => {
    if (!text) {
      text = { ...paragraph, children: [] };
      out.push(text);
    }
    text.children.push(...nodes);
  };
  for (const part of parts) {
    if ('node' in part) {
      if (text || !isBlank(part.node)) add(part.node);
    } else if (parts.length > 1 && isPhrase(part.included)) add(...phrasing(part.included));
    else {
      out.push(...blocks(part.included));
      text = null;
    }
  }
  return out;
}

type Part = { node: PhrasingContent } | { included: Included };

/** Phrasing cut at its includes; those that cannot be had leave nothing. */
function cut(children: PhrasingContent[], include: Include): Part[] {
  const flat = children.flatMap((child) =>
    child.type === 'segment' && child.children.some((inner) => inner.type === 'link')
      ? isInclude(child.children)
        ? child.children
        : [child]
      : [child],
  );
  const parts: Part[] = [];
  for (let index = 0; index < flat.length; index++) {
    const [before, link, after] = flat.slice(index, index + 3) as (PhrasingContent | undefined)[];
    if (!before || !link || !after || !isInclude([before, link, after])) {
      parts.push({ node: flat[index]! });
      continue;
    }
    if (before.type === 'text') before.value = before.value.replace(opening, '');
    if (after.type === 'text') after.value = after.value.replace(closing, '');
    if (!isEmpty(before)) parts.push({ node: before });
    const included = include(link as Link);
    if (included) parts.push({ included });
    // What follows may open a further include.
    if (isEmpty(after)) index += 2;
    else index += 1;
  }
  return parts;
}

const isInclude = ([before, link, after]: PhrasingContent[]): boolean =>
  before?.type === 'text' &&
  opening.test(before.value) &&
  link?.type === 'link' &&
  after?.type === 'text' &&
  closing.test(after.value);

const isEmpty = (node: PhrasingContent): boolean => node.type === 'text' && node.value === '';
const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'text' && node.value.trim() === '';

const isPhrase = ({ children }: Included): boolean =>
  children.length === 1 && children[0]!.type === 'paragraph';

const phrasing = ({ children, lang }: Included): PhrasingContent[] => {
  const nodes = children.flatMap((node): PhrasingContent[] =>
    node.type === 'paragraph' || node.type === 'heading' ? node.children : [],
  );
  return lang === null
    ? nodes
    : [
        {
          type: 'segment',
          children: nodes,
          data: { segment: '', hName: 'span', hProperties: { lang } },
        },
      ];
};

const blocks = ({ children, lang }: Included): RootContent[] =>
  lang === null
    ? children
    : [
        {
          type: 'blockquote',
          children: children as Paragraph[],
          data: { hName: 'div', hProperties: { lang } },
        },
      ];
