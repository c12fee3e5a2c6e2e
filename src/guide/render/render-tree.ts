import type { Root } from 'hast';
import json from 'highlight.js/lib/languages/json';
import powershell from 'highlight.js/lib/languages/powershell';
import sql from 'highlight.js/lib/languages/sql';
import xml from 'highlight.js/lib/languages/xml';
import rehypeHighlight from 'rehype-highlight';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { languages, type Locale } from '../../languages/index.ts';
import { rehypeAlertTitles } from './rehype-alert-titles.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeRawElements } from './rehype-raw-elements.ts';
import { rehypeResidue } from './rehype-residue.ts';
import { rehypeVideos } from './rehype-videos.ts';
import { rehypeMedia, type MediaOptions } from './rehype-media.ts';
import { safeContent } from './rehype-safe.ts';
import { rehypeSteps } from './rehype-steps.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTopicLinks, type TopicLinkOptions } from './rehype-topic-links.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import type { OutlineEntry } from '../site.ts';
import type { Step } from '../../contract/step.ts';

export interface RenderOptions {
  locale: Locale;
  steps: Step[];
  /** Ids of the English headings, in order; null where this is the English text or none is known. */
  englishHeadings: string[] | null;
  resolveLink: TopicLinkOptions['resolve'];
  resolveImage: MediaOptions['resolve'];
}

export interface RenderedTree {
  tree: Root;
  outline: OutlineEntry[];
}

/** The languages of commands and settings in migration topics. */
const grammars = { json, powershell, sql, xml };

const hasRawHtml = (parsed: ParsedText): boolean => {
  let found = false;
  visit(parsed.root, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
};

/** A parsed text as the tree of its page. Changes the parsed tree. */
export function renderTree(parsed: ParsedText, options: RenderOptions): RenderedTree {
  const outline: OutlineEntry[] = [];
  const { page: texts, paper } = languages[options.locale];
  const processor = unified().use(remarkRehype, { allowDangerousHtml: true });
  // Parsing HTML again costs more than all the rest, and few topics hold any.
  if (hasRawHtml(parsed)) processor.use(rehypeRaw).use(rehypeRawElements);
  processor
    .use(rehypeSanitize, safeContent)
    .use(rehypeHeadings, { english: options.englishHeadings, outline })
    .use(rehypeVideos, { label: texts.content.video })
    .use(rehypeTopicLinks, {
      resolve: options.resolveLink,
      externalLabel: texts.needsInternet,
    })
    .use(rehypeMedia, { resolve: options.resolveImage, missingLabel: texts.missingImage })
    .use(rehypeAlertTitles, { titles: texts.alerts })
    .use(rehypeSteps, { steps: options.steps, resultLabel: paper.result })
    .use(rehypeTables, { label: texts.table })
    .use(rehypeResidue)
    .use(rehypeHighlight, { languages: grammars, detect: false });
  const tree = processor.runSync(parsed.root, parsed.file) as unknown as Root;
  return { tree, outline };
}
