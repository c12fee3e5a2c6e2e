/** What the overview's script knows of a guide: its steps with their words. */
import { readingOrder } from '../outputs/manifest/guide-manifest.ts';
import type { Guide, StepKind } from '../guide/site.ts';
import { relativeHref, shownTitle, site, topicPath, type PagePlace } from './page-model.ts';
import { topicSteps } from './phase-steps.ts';

export interface OverviewTopic {
  id: string;
  done: string;
  title: string;
  href: string;
  steps: { id: string; kind: StepKind; text: string; aliases: string[] }[];
}

export interface OverviewPhase {
  id: string;
  title: string;
  topics: OverviewTopic[];
}

/** The phases of a guide in order; a topic that two phases name stands in the first. */
export function overviewData(guide: Guide, place: PagePlace): OverviewPhase[] {
  const seen = new Set<string>();
  return guide.phases.map((phase) => ({
    id: phase.id,
    title: shownTitle(phase.title, place.locale).text,
    topics: readingOrder(phase).flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [overviewTopic(id, place)];
    }),
  }));
}

function overviewTopic(id: string, { locale, path }: PagePlace): OverviewTopic {
  const topic = site().topics.get(id)!;
  const { title, steps } = topicSteps(topic, locale);
  return {
    id,
    done: topic.done,
    title,
    href: relativeHref(path, topicPath(locale, topic)),
    steps: steps.map(({ id: step, kind, text, aliases }) => ({ id: step, kind, text, aliases })),
  };
}
