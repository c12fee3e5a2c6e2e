/** Topics into pages. */
import { toHtml } from 'hast-util-to-html';
import { report } from '../diagnostics/report.ts';
import { doneId, kindOf, stepIds } from '../checklist/step-identity.ts';
import { updatedOf, type Shown } from '../link/edition.ts';
import type { Library, PlacedTopic } from '../link/link-topics.ts';
import type { MediaLibrary } from '../link/media-library.ts';
import { resolveLink } from '../link/resolve-link.ts';
import { relativeHref, topicPath } from '../link/site-paths.ts';
import type { ParsedTopic } from '../parse/parse-topic.ts';
import { textOf } from '../read/front-matter.ts';
import {
  locales,
  type ByLocale,
  type Locale,
  type Step,
  type Topic,
  type TopicPage,
} from '../types.ts';
import type { ShownLink } from '../../markdown/rehype-topic-links.ts';
import { describe } from './description.ts';
import { renderTitle, titleSources } from './render-title.ts';
import { renderTree, type ContentLabels, type RenderedTree } from './render-tree.ts';
import { segmentSources } from './segment-sources.ts';

/** Words of the interface that stand inside content. */
export interface RenderLabels extends ContentLabels {
  notInGuide: string;
  onlyIn: (languages: Locale[]) => string;
}

export interface RenderContext {
  library: Library;
  media: MediaLibrary;
  labels: Record<Locale, RenderLabels>;
  /** Whether the site has the topic's page. */
  isShown: (topic: PlacedTopic) => boolean;
}

/** One topic with the pages of all its languages. */
export function renderTopic(topic: PlacedTopic, context: RenderContext): Topic {
  const { shown } = topic;
  const english = shown.en?.parsed ?? null;
  const steps = stepsOf(topic, english);
  const trees = new Map<ParsedTopic, RenderedTree>();
  const sourcesByText = new Map<string, Record<string, string>>();
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
  /** English sentences of an edition; two editions with the same English are rendered once. */
  const sources = ({ edition }: Shown): Record<string, string> => {
    if (!edition.source) return {};
    const text = String(edition.source.file.value);
    let found = sourcesByText.get(text);
    if (!found) {
      found = {
        ...titleSources(edition.source.title),
        ...segmentSources(render(edition.source, 'en', true).tree),
      };
      sourcesByText.set(text, found);
    }
    return found;
  };

  const pages: ByLocale<TopicPage> = {};
  for (const locale of locales) {
    const choice = shown[locale];
    if (!choice) continue;
    const { edition, parsed, translation } = choice;
    const { tree, outline } = render(parsed, locale, translation === 'recovered');
    pages[locale] = {
      locale,
      title: titleOf(choice, topic),
      titleHtml: parsed.title ? renderTitle(parsed.title) : '',
      description: describe(parsed.root),
      html: toHtml(tree),
      sources: translation === 'machine' ? sources(choice) : {},
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
  }
  const { id, slug, guide, phase, product, assetId, repositoryPath } = {
    ...topic,
    repositoryPath: topic.editions[0]!.topic.repositoryPath,
  };
  const first = locales.map((locale) => shown[locale]).find((choice) => choice)!;
  return {
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

interface InText {
  offset: number | undefined;
  topic: PlacedTopic;
  locale: Locale;
  parsed: ParsedTopic;
  /** The same link of another language has been reported already. */
  quiet: boolean;
}

function showLink(
  url: string,
  where: InText,
  { library, labels, isShown }: RenderContext,
): ShownLink {
  const { topic, locale, parsed, quiet, offset } = where;
  const from =
    topic.shown[locale]?.edition.topic.repositoryPath ?? topic.editions[0]!.topic.repositoryPath;
  const target = resolveLink(url, from, library.find);
  switch (target.kind) {
    case 'external':
      return { kind: 'external', href: target.url };
    case 'anchor':
      return { kind: 'internal', href: `#${target.anchor.toLowerCase()}` };
    case 'malformed':
      if (!quiet)
        report(
          parsed.file,
          'link-malformed',
          `Unexpected address \`${url}\`, expected a path or a web address`,
          offset,
        );
      return { kind: 'none', note: labels[locale].notInGuide };
    case 'missing':
      if (!quiet)
        report(
          parsed.file,
          'missing-topic',
          `Unexpected link to \`${target.path}\`, expected a topic of this folder`,
          offset,
        );
      return { kind: 'none', note: labels[locale].notInGuide };
    case 'topic': {
      const to = target.topic as PlacedTopic;
      if (!isShown(to)) return { kind: 'none', note: labels[locale].notInGuide };
      const href = relativeHref(topicPath(locale, topic), topicPath(locale, to));
      return {
        kind: 'internal',
        href: target.anchor ? `${href}#${target.anchor.toLowerCase()}` : href,
        ...(!to.shown[locale] && {
          note: labels[locale].onlyIn(locales.filter((other) => to.shown[other])),
        }),
      };
    }
  }
}

function showImage(url: string, where: InText, { media }: RenderContext) {
  const { topic, locale, parsed, quiet, offset } = where;
  const from =
    topic.shown[locale]?.edition.topic.repositoryPath ?? topic.editions[0]!.topic.repositoryPath;
  const found = media.find(url, from, locale);
  if (!found) {
    if (!quiet)
      report(
        parsed.file,
        'missing-image',
        `Unexpected image \`${url}\`, expected a file of this folder`,
        offset,
      );
    return null;
  }
  const { file, width, height } = found;
  return {
    href: relativeHref(topicPath(locale, topic), file.sitePath),
    ...(width && { width }),
    ...(height && { height }),
  };
}

const titleOf = ({ parsed, edition, translation }: Shown, topic: PlacedTopic): string =>
  parsed.title?.text ||
  (translation === 'recovered' ? null : textOf(edition.topic.frontMatter, 'title')) ||
  topic.slug.replaceAll('-', ' ');
