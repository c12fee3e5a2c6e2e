/** Topics into pages. */
import { doneId, kindOf, stepIds } from '../steps/step-identity.ts';
import { updatedOf, type Shown } from '../topics/edition.ts';
import type { Library, PlacedTopic } from '../topics/link-topics.ts';
import type { MediaLibrary } from '../media/media-library.ts';
import type { ParsedTopic } from '../parse/parse-topic.ts';
import { textOf } from '../read/front-matter.ts';
import {
  locales,
  type ByLocale,
  type Locale,
  type Step,
  type Topic,
  type TopicPage,
} from '../site.ts';
import { describe } from './description.ts';
import type { PageDraft } from './finish-pages.ts';
import { renderTitle } from './render-title.ts';
import { renderTree, type ContentLabels, type RenderedTree } from './render-tree.ts';
import { showImage } from './show-image.ts';
import { showLink } from './show-link.ts';

/** Words of the interface that stand inside content. */
export interface RenderLabels extends ContentLabels {
  notInGuide: string;
  /** Before the English words of a sentence. */
  englishSource: string;
  onlyIn: (languages: Locale[]) => string;
}

export interface RenderContext {
  library: Library;
  media: MediaLibrary;
  labels: Record<Locale, RenderLabels>;
  /** Whether the site has the topic's page. */
  isShown: (topic: PlacedTopic) => boolean;
}

/** The pages of a topic in all its languages; `finishPages` completes them. */
export function renderTopic(topic: PlacedTopic, context: RenderContext): PageDraft[] {
  const { shown } = topic;
  const english = shown.en?.parsed ?? null;
  const steps = stepsOf(topic, english);
  const trees = new Map<ParsedTopic, RenderedTree>();
  const sourcesByText = new Map<string, PageDraft['source']>();
  const render = (parsed: ParsedTopic, locale: Locale, quiet: boolean): RenderedTree => {
    const known = trees.get(parsed);
    if (known) return known;
    const englishOutline = shown.en && trees.get(shown.en.parsed)?.outline;
    const rendered = renderTree(parsed, {
      steps: steps.get(parsed) ?? [],
      englishHeadings: englishOutline?.map(({ id }) => id) ?? null,
      resolveLink: (url, offset) =>
        showLink(url, { offset, topic, locale, parsed, quiet }, context),
      resolveImage: (url, offset) =>
        showImage(url, { offset, topic, locale, parsed, quiet }, context),
      labels: context.labels[locale],
    });
    trees.set(parsed, rendered);
    return rendered;
  };
  /** The English text of an edition's pairs; two editions with the same English are rendered once. */
  const sourceOf = ({ edition: { source } }: Shown): PageDraft['source'] => {
    if (!source) return null;
    const text = String(source.file.value);
    const known = sourcesByText.get(text) ?? {
      tree: render(source, 'en', true).tree,
      parsed: source,
    };
    sourcesByText.set(text, known);
    return known;
  };

  const pages: ByLocale<TopicPage> = {};
  const drafts: Omit<PageDraft, 'topic'>[] = [];
  for (const locale of locales) {
    const choice = shown[locale];
    if (!choice) continue;
    const { edition, parsed, translation } = choice;
    const quiet = translation === 'recovered';
    const { tree, outline } = render(parsed, locale, quiet);
    const page: TopicPage = {
      locale,
      title: titleOf(choice, topic),
      titleHtml: parsed.title ? renderTitle(parsed.title) : '',
      description: describe(parsed.root),
      html: '',
      sources: {},
      outline,
      steps: (steps.get(parsed) ?? []).map((step, index) => ({
        ...step,
        text: parsed.steps[index]!.label,
      })),
      translation,
      source: edition.topic.path,
      sourceCommit: textOf(edition.topic.frontMatter, 'ms.sourcegitcommit'),
      updated: updatedOf(edition),
      tree,
    };
    pages[locale] = page;
    drafts.push({
      page,
      parsed,
      quiet,
      source: translation === 'machine' ? sourceOf(choice) : null,
      altered: edition.altered,
      labels: context.labels[locale],
    });
  }
  const { id, slug, guide, phase, product, assetId, repositoryPath } = {
    ...topic,
    repositoryPath: topic.editions[0]!.topic.repositoryPath,
  };
  const first = locales.map((locale) => shown[locale]).find((choice) => choice)!;
  const rendered: Topic = {
    id,
    slug,
    guide,
    phase,
    product,
    assetId,
    repositoryPath,
    pages,
    steps: steps.get(first.parsed)!,
    done: doneId(topic.key),
  };
  return drafts.map((draft) => ({ ...draft, topic: rendered }));
}

/**
 * The steps of each tree of a topic. Machine translations carry their own English; a human translation
 * takes the English of the same step, where the two texts have as many.
 */
function stepsOf(topic: PlacedTopic, english: ParsedTopic | null): Map<ParsedTopic, Step[]> {
  const steps = new Map<ParsedTopic, Step[]>();
  for (const { edition } of Object.values(topic.shown)) {
    for (const parsed of [edition.source, edition.parsed]) {
      if (!parsed || steps.has(parsed)) continue;
      const own = edition.topic.locale === 'en' ? edition.parsed : edition.source;
      const words =
        [own, english].find((candidate) => candidate?.steps.length === parsed.steps.length)
          ?.steps ?? null;
      const ids = stepIds(topic.key, parsed.steps, words);
      steps.set(
        parsed,
        parsed.steps.map((step, index) => {
          const [id, ...aliases] = ids[index]!;
          return { id, kind: kindOf(step, words?.[index]), aliases };
        }),
      );
    }
  }
  return steps;
}

const titleOf = ({ parsed, edition, translation }: Shown, topic: PlacedTopic): string =>
  parsed.title?.text ||
  (translation === 'recovered' ? null : textOf(edition.topic.frontMatter, 'title')) ||
  topic.slug.replaceAll('-', ' ');
