/** The parts of a document, and what it refers to. */
import { topicPath } from '../../contract/site-paths.ts';
import type { Guide, Topic } from '../../guide/site.ts';
import { titlesOf } from '../../view/shown-title.ts';
import type { PaperSection } from './number-sections.ts';
import type { PaperTarget } from './paper-links.ts';
import type { PaperContext } from './paper-scope.ts';
import { sectionTitle, type SectionTitle } from './section-title.ts';

/** A part of the document with what is said of it. */
export interface PaperPart extends PaperSection {
  id: string;
  title: SectionTitle;
  topic: Topic | null;
}

export function partOf(
  section: PaperSection,
  guide: Guide,
  { site, locale }: PaperContext,
): PaperPart {
  const topic =
    section.entry.topic === null ? null : (site.topics.get(section.entry.topic) ?? null);
  const titles = topic ? titlesOf(topic) : section.entry.title;
  return {
    ...section,
    topic,
    id: topic
      ? topic.guide === guide.id
        ? topic.slug
        : topic.id.replace('/', '--')
      : `part-${section.number.replaceAll('.', '-')}`,
    title: sectionTitle({ titles, locale }),
  };
}

/** Every topic of the site by its page, as this document refers to it. */
export function targetsOf(
  all: PaperPart[],
  inDocument: Set<PaperPart>,
  { site, locale }: PaperContext,
): Map<string, PaperTarget> {
  const guides = new Map(site.guides.map(({ id, title }) => [id, title]));
  const targets = new Map<string, PaperTarget>();
  for (const topic of site.topics.values())
    targets.set(topicPath(locale, topic), {
      title: topic.pages[locale]?.title ?? Object.values(topic.pages)[0]?.title ?? topic.slug,
      number: null,
      otherGuide:
        sectionTitle({ titles: guides.get(topic.guide ?? '') ?? {}, locale }).text || null,
      anchor: null,
    });
  for (const part of all)
    if (part.topic)
      targets.set(topicPath(locale, part.topic), {
        title: part.title.text,
        number: part.number,
        otherGuide: null,
        anchor: inDocument.has(part) ? part.id : null,
      });
  return targets;
}
