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
import type { AlertKind } from '../parse/custom-nodes.ts';
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
import type { ParsedTopic } from '../parse/parse-topic.ts';
import type { OutlineEntry, Step } from '../site.ts';

/** Words that the content itself needs in the reader's language. */
export interface ContentLabels {
  alerts: Record<AlertKind, string>;
  table: string;
  missingImage: string;
  needsInternet: string;
  video: string;
}

export interface RenderOptions {
  steps: Step[];
  /** Ids of the English headings, in order; null where this is the English text or none is known. */
  englishHeadings: string[] | null;
  resolveLink: TopicLinkOptions['resolve'];
  resolveImage: MediaOptions['resolve'];
  labels: ContentLabels;
}

export interface RenderedTree {
  tree: Root;
  outline: OutlineEntry[];
}

/** The languages of commands and settings in migration topics. */
const languages = { json, powershell, sql, xml };

const hasRawHtml = (parsed: ParsedTopic): boolean => {
  let found = false;
  visit(parsed.root, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
};

/** A parsed topic as the tree of its page. Changes the parsed tree. */
export function renderTree(parsed: ParsedTopic, options: RenderOptions): RenderedTree {
  const outline: OutlineEntry[] = [];
  const processor = unified().use(remarkRehype, { allowDangerousHtml: true });
  // Parsing HTML again costs more than all the rest, and few topics hold any.
  if (hasRawHtml(parsed)) processor.use(rehypeRaw).use(rehypeRawElements);
  processor
    .use(rehypeSanitize, safeContent)
    .use(rehypeHeadings, { english: options.englishHeadings, outline })
    .use(rehypeVideos, { label: options.labels.video })
    .use(rehypeTopicLinks, {
      resolve: options.resolveLink,
      externalLabel: options.labels.needsInternet,
    })
    .use(rehypeMedia, { resolve: options.resolveImage, missingLabel: options.labels.missingImage })
    .use(rehypeAlertTitles, { titles: options.labels.alerts })
    .use(rehypeSteps, { steps: options.steps })
    .use(rehypeTables, { label: options.labels.table })
    .use(rehypeResidue)
    .use(rehypeHighlight, { languages, detect: false });
  const tree = processor.runSync(parsed.root, parsed.file) as unknown as Root;
  return { tree, outline };
}
