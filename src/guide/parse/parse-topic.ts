import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkAlerts } from '../../markdown/remark-alerts.ts';
import { remarkAnchors } from '../../markdown/remark-anchors.ts';
import { remarkCode } from '../../markdown/remark-code.ts';
import { remarkComments } from '../../markdown/remark-comments.ts';
import { remarkDepth } from '../../markdown/remark-depth.ts';
import { remarkSections, type SectionList } from '../../markdown/remark-sections.ts';
import { remarkSegments } from '../../markdown/remark-segments.ts';
import { remarkSteps, type FoundStep } from '../../markdown/remark-steps.ts';
import { remarkTitle, type FoundTitle } from '../../markdown/remark-title.ts';
import type { TextView } from '../segment/text-view.ts';
import { markdownParser } from './parse-markdown.ts';

declare module 'vfile' {
  interface DataMap {
    title: FoundTitle | null;
    steps: FoundStep[];
    sections: SectionList[];
  }
}

/** A topic's tree and what its plugins found in it. */
export interface ParsedTopic {
  root: Root;
  /** The parsed text, for messages about nodes of the tree. */
  file: VFile;
  title: FoundTitle | null;
  steps: FoundStep[];
  /** Lists of child topics («In this section»). */
  sections: SectionList[];
}

/** In this order: each plugin relies on what those before it have cleared away. */
const processor = unified()
  .use(markdownParser)
  .use(remarkDepth)
  .use(remarkSegments)
  .use(remarkComments)
  .use(remarkAnchors)
  .use(remarkAlerts)
  .use(remarkCode)
  .use(remarkTitle)
  .use(remarkSections)
  .use(remarkSteps)
  .freeze();

/**
 * Parse a topic's text. Messages go to `file`, at places in the author's file.
 */
export function parseTopic(view: TextView, file: VFile): ParsedTopic {
  const work = new VFile({ path: file.path, value: view.text });
  work.data.origin = { file, view };
  const root = processor.runSync(processor.parse(work), work) as Root;
  const { title = null, steps = [], sections = [] } = work.data;
  return { root, file: work, title, steps, sections };
}
