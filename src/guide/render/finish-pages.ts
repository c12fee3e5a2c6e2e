/** The last step of rendering, when all pages have their ids: anchors are checked, trees become HTML. */
import { posix } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { topicPath } from '../../contract/site-paths.ts';
import type { ParsedTopic } from '../parse/parse-topic.ts';
import type { Topic, TopicPage } from '../site.ts';
import { markAltered } from './mark-altered.ts';
import { say } from './in-text.ts';
import { titleSources } from './render-title.ts';
import { segmentSources } from './segment-sources.ts';

/** A page whose tree is there but not yet its HTML. */
export interface PageDraft {
  topic: Topic;
  page: TopicPage;
  parsed: ParsedTopic;
  quiet: boolean;
  /** The English side of its sentence pairs. */
  source: { tree: Root; parsed: ParsedTopic } | null;
  /** Segments whose translation lost a literal. */
  altered: ReadonlySet<string>;
  labels: { englishSource: string };
}

/** Ids of a page, and that of its title, which leads to the top. */
interface Places {
  ids: Set<string>;
  title: string | null;
}

export function finishPages(drafts: PageDraft[]): void {
  const places = new Map(drafts.map((draft) => [pathOf(draft), placesOf(draft)]));
  for (const draft of drafts) checkAnchors(draft.page.tree, draft, places);
  const sources = new Map<Root, Record<string, string>>();
  for (const { page, source, altered, labels } of drafts) {
    if (source && altered.size > 0)
      markAltered(page.tree, source.tree, altered, labels.englishSource);
    page.html = toHtml(page.tree);
    if (!source) continue;
    const known = sources.get(source.tree) ?? {
      ...titleSources(source.parsed.title),
      ...segmentSources(source.tree),
    };
    sources.set(source.tree, known);
    page.sources = known;
  }
}

const pathOf = ({ topic, page }: PageDraft): string => topicPath(page.locale, topic);

function placesOf({ page, parsed }: PageDraft): Places {
  const ids = new Set<string>();
  visit(page.tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
  });
  return { ids, title: parsed.title?.id?.toLowerCase() ?? null };
}

/** A link to a place that is not there leads to the top of its page. */
function checkAnchors(tree: Root, draft: PageDraft, places: Map<string, Places>): void {
  visit(tree, 'element', (element) => {
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
      { ...draft, offset: element.position?.start.offset },
      'missing-anchor',
      `Unexpected anchor \`#${anchor}\`, expected a place in ${file === '' ? 'this page' : `\`${file}\``}`,
    );
  });
}

/** Id of the page's main part, which every page has. */
const topOfPage = 'content';
