/** The last step of rendering, when all pages have their ids: anchors are checked, trees become pages. */
import { posix } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { topicPath } from '../../contract/site-paths.ts';
import type { Locale } from '../../languages/index.ts';
import type { PlacedTopic } from '../guides/placed-topic.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import { textOf } from '../read/front-matter.ts';
import type { OutlineEntry, ShownStep, Topic, TopicPage } from '../site.ts';
import { doneId } from '../steps/step-identity.ts';
import type { ShownText } from '../topics/choose-editions.ts';
import { updatedOf } from '../topics/edition.ts';
import { describe } from './description.ts';
import { markAltered } from './mark-altered.ts';
import { say } from './in-text.ts';
import { renderTitle, titleSources } from './render-title.ts';
import { segmentSources } from './segment-sources.ts';

/** A page whose tree is there but not yet its HTML. */
export interface PageDraft {
  topic: PlacedTopic;
  locale: Locale;
  choice: ShownText;
  /** The same words have been reported on in another language. */
  quiet: boolean;
  tree: Root;
  outline: OutlineEntry[];
  steps: ShownStep[];
  /** The English side of its sentence pairs. */
  source: { tree: Root; text: ParsedText } | null;
}

/** Ids of a page, and that of its title, which leads to the top. */
interface Places {
  ids: Set<string>;
  title: string | null;
}

/** @returns the topics by their ids, in the order in which their pages come. */
export function finishPages(drafts: PageDraft[]): Map<string, Topic> {
  const places = new Map(drafts.map((draft) => [pathOf(draft), placesOf(draft)]));
  for (const draft of drafts) checkAnchors(draft, places);
  const known = new Map<Root, Record<string, string>>();
  const sourcesOf = ({ tree, text }: NonNullable<PageDraft['source']>) => {
    const sources = known.get(tree) ?? { ...titleSources(text.title), ...segmentSources(tree) };
    known.set(tree, sources);
    return sources;
  };
  const pages = Map.groupBy(drafts, ({ topic }) => topic);
  return new Map(
    [...pages].map(([topic, own]) => [
      topic.id,
      topicOf(
        topic,
        own.map((draft) => pageOf(draft, draft.source ? sourcesOf(draft.source) : {})),
      ),
    ]),
  );
}

function topicOf({ source, id, slug, guide, phase }: PlacedTopic, pages: TopicPage[]): Topic {
  const { product, assetId, editions, key } = source;
  return {
    id,
    slug,
    guide,
    phase,
    product,
    assetId,
    repositoryPath: editions[0]!.file.repositoryPath,
    pages: Object.fromEntries(pages.map((page) => [page.locale, page])),
    steps: pages[0]!.steps.map(({ text: _, ...step }) => step),
    done: doneId(key),
  };
}

function pageOf(draft: PageDraft, sources: Record<string, string>): TopicPage {
  const { topic, locale, choice, tree, outline, steps, source } = draft;
  const { edition, text, translation } = choice;
  if (source && edition.altered.size > 0) markAltered(tree, source.tree, edition.altered, locale);
  return {
    locale,
    title: titleOf(choice, topic),
    titleHtml: text.title ? renderTitle(text.title) : '',
    description: describe(text.root),
    html: toHtml(tree),
    sources,
    outline,
    steps,
    translation,
    source: edition.file.path,
    sourceCommit: textOf(edition.file.frontMatter, 'ms.sourcegitcommit'),
    updated: updatedOf(edition),
    tree,
  };
}

const titleOf = ({ text, edition, translation }: ShownText, topic: PlacedTopic): string =>
  text.title?.text ||
  (translation === 'recovered' ? null : textOf(edition.file.frontMatter, 'title')) ||
  topic.slug.replaceAll('-', ' ');

const pathOf = ({ topic, locale }: PageDraft): string => topicPath(locale, topic);

function placesOf({ tree, choice }: PageDraft): Places {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
  });
  return { ids, title: choice.text.title?.id?.toLowerCase() ?? null };
}

/** A link to a place that is not there leads to the top of its page. */
function checkAnchors(draft: PageDraft, places: Map<string, Places>): void {
  visit(draft.tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return;
    const [file, anchor] = href.split('#') as [string, string];
    const path = file === '' ? pathOf(draft) : posix.join(posix.dirname(pathOf(draft)), file);
    const target = places.get(path);
    if (!target || target.ids.has(anchor)) return;
    // An id that the page itself needs was given a number.
    if (target.ids.has(`${anchor}-1`)) {
      element.properties.href = `${href}-1`;
      return;
    }
    element.properties.href = file === '' ? `#${topOfPage}` : file;
    if (anchor === '' || anchor === target.title) return;
    say(
      { text: draft.choice.text, quiet: draft.quiet, offset: element.position?.start.offset },
      'missing-anchor',
      `Unexpected anchor \`#${anchor}\`, expected a place in ${file === '' ? 'this page' : `\`${file}\``}`,
    );
  });
}

/** Id of the page's main part, which every page has. */
const topOfPage = 'content';
