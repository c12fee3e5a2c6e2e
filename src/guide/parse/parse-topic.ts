import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile, type DataMap } from 'vfile';
import { remarkAlerts } from './remark-alerts.ts';
import { remarkAnchors } from './remark-anchors.ts';
import { remarkAutolinks } from './remark-autolinks.ts';
import { remarkBlank } from './remark-blank.ts';
import { remarkCode } from './remark-code.ts';
import { remarkComments } from './remark-comments.ts';
import { remarkDepth } from './remark-depth.ts';
import { remarkDivs } from './remark-divs.ts';
import { remarkHtml } from './remark-html.ts';
import { remarkIncludes } from './remark-includes.ts';
import { remarkSections, type SectionList } from './remark-sections.ts';
import { remarkSegments } from './remark-segments.ts';
import { remarkSteps, type FoundStep } from './remark-steps.ts';
import { remarkSubSteps } from './remark-sub-steps.ts';
import { remarkTabs } from './remark-tabs.ts';
import { remarkTitle, type FoundTitle } from './remark-title.ts';
import { remarkVideos } from './remark-videos.ts';
import type { TextView } from '../read/text-view.ts';
import { markdownParser } from './parse-markdown.ts';

declare module 'vfile' {
  interface DataMap {
    title: FoundTitle | null;
    steps: FoundStep[];
    sections: SectionList[];
  }
}

/** One language's text of a topic: its tree, and what its plugins found in it. */
export interface ParsedText {
  root: Root;
  /** The parsed text, for messages about nodes of the tree. */
  file: VFile;
  title: FoundTitle | null;
  steps: FoundStep[];
  /** Lists of child topics («In this section»). */
  sections: SectionList[];
}

/** In this order: each plugin relies on what those before it have cleared away. */
const blocks = unified()
  .use(markdownParser)
  .use(remarkDepth)
  .use(remarkSegments)
  .use(remarkComments)
  .use(remarkAnchors)
  .use(remarkHtml)
  .use(remarkAutolinks)
  .use(remarkAlerts)
  .use(remarkDivs)
  .use(remarkVideos)
  .use(remarkCode)
  .freeze();

const structure = unified()
  .use(remarkIncludes)
  .use(remarkBlank)
  .use(remarkTabs)
  .use(remarkTitle)
  .use(remarkSubSteps)
  .use(remarkSections)
  .use(remarkSteps)
  .freeze();

/** What a text needs from outside it. */
export interface ParseOptions {
  include?: DataMap['include'];
  outsidePairs?: DataMap['outsidePairs'];
}

/** The blocks of a text. Messages go to `file`, at places in the author's file. */
export function parseBlocks(
  view: TextView,
  file: VFile,
  options: ParseOptions = {},
): { root: Root; work: VFile } {
  const work = new VFile({ path: file.path, value: view.text });
  Object.assign(work.data, options, { origin: { file, view } });
  return { root: blocks.runSync(blocks.parse(work), work) as Root, work };
}

/** Parse a topic's text, together with what it includes. */
export function parseTopic(view: TextView, file: VFile, options: ParseOptions): ParsedText {
  const { root, work } = parseBlocks(view, file, options);
  structure.runSync(root, work);
  const { title = null, steps = [], sections = [] } = work.data;
  return { root, file: work, title, steps, sections };
}
