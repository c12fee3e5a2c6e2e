import type { Heading, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';

export interface FoundTitle {
  text: string;
  children: PhrasingContent[];
  /** Anchor in English words, if the heading has one. */
  id: string | null;
}

/** Take the topic's first H1 out of the body: the page shows it above. Further ones become H2. */
export const remarkTitle: Plugin<[], Root> = () => (root, file) => {
  const index = root.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  if (index >= 0) {
    const [heading] = root.children.splice(index, 1) as [Heading];
    const text = toString(heading)
      .replace(/[\s\u00A0]+/g, ' ')
      .trim();
    file.data.title = { text, children: heading.children, id: heading.data?.id ?? null };
  }
  for (const node of root.children) if (node.type === 'heading' && node.depth === 1) node.depth = 2;
};
