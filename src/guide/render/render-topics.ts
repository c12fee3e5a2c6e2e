/** Topics into the trees of their pages. */
import type { Step } from '../../contract/step.ts';
import { locales, type Locale } from '../../languages/index.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import type { PlacedTopic } from '../guides/placed-topic.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import type { ShownStep } from '../site.ts';
import { kindOf, stepIds } from '../steps/step-identity.ts';
import type { ShownText } from '../topics/choose-editions.ts';
import type { PageDraft } from './finish-pages.ts';
import type { RenderContext } from './render-context.ts';
import { renderTree, type RenderedTree } from './render-tree.ts';
import { showImage } from './show-image.ts';
import { showLink } from './show-link.ts';

/** The pages of a topic in all its languages; `finishPages` completes them. */
export function renderTopic(topic: PlacedTopic, context: RenderContext): PageDraft[] {
  const { shown } = topic.source;
  const original = shown[sourceLocale];
  const steps = stepsOf(topic, original?.text ?? null);
  const trees = new Map<ParsedText, RenderedTree>();
  const render = (text: ParsedText, locale: Locale, quiet: boolean): RenderedTree => {
    const known = trees.get(text);
    if (known) return known;
    const english = original && trees.get(original.text)?.outline;
    const where = { topic, locale, text, quiet };
    const rendered = renderTree(text, {
      locale,
      steps: steps.get(text) ?? [],
      englishHeadings: english?.map(({ id }) => id) ?? null,
      resolveLink: (url, offset) => showLink(url, { ...where, offset }, context),
      resolveImage: (url, offset) => showImage(url, { ...where, offset }, context),
    });
    trees.set(text, rendered);
    return rendered;
  };
  const sources = new Map<string, PageDraft['source']>();
  /** The English text of an edition's pairs; two editions with the same English are rendered once. */
  const sourceOf = ({ edition: { source } }: ShownText): PageDraft['source'] => {
    if (!source) return null;
    const words = String(source.file.value);
    const known = sources.get(words) ?? {
      tree: render(source, sourceLocale, true).tree,
      text: source,
    };
    sources.set(words, known);
    return known;
  };
  return locales.flatMap((locale) => {
    const choice = shown[locale];
    if (!choice) return [];
    const { text, translation } = choice;
    const quiet = translation === 'recovered';
    return [
      {
        topic,
        locale,
        choice,
        quiet,
        ...render(text, locale, quiet),
        steps: shownSteps(text, steps),
        source: translation === 'machine' ? sourceOf(choice) : null,
      },
    ];
  });
}

const shownSteps = (text: ParsedText, steps: Map<ParsedText, Step[]>): ShownStep[] =>
  (steps.get(text) ?? []).map((step, index) => ({ ...step, text: text.steps[index]!.label }));

/**
 * The steps of each text of a topic. Machine translations carry their own English; a human translation
 * takes the English of the same step, where the two texts have as many.
 */
function stepsOf({ source }: PlacedTopic, english: ParsedText | null): Map<ParsedText, Step[]> {
  const steps = new Map<ParsedText, Step[]>();
  for (const { edition } of Object.values(source.shown)) {
    const own = edition.file.locale === sourceLocale ? edition.text : edition.source;
    for (const text of [edition.source, edition.text]) {
      if (!text || steps.has(text)) continue;
      const words =
        [own, english].find((candidate) => candidate?.steps.length === text.steps.length)?.steps ??
        null;
      const ids = stepIds(source.key, text.steps, words);
      steps.set(
        text,
        text.steps.map((step, index) => {
          const [id, ...aliases] = ids[index]!;
          return { id, kind: kindOf(step, words?.[index]), aliases };
        }),
      );
    }
  }
  return steps;
}
