import { topicPath } from '../contract/site-paths.ts';
import type { Guide, Phase, Site } from '../guide/site.ts';
import type { Locale } from '../languages/index.ts';

/** The page of a phase: its topic's, or one of its own where the input lacks the topic. */
export function phasePath(locale: Locale, guide: Guide, phase: Phase, site: Site): string {
  const topic = phase.topic ? site.topics.get(phase.topic) : undefined;
  return topicPath(locale, topic ?? { guide: guide.id, slug: phase.id });
}
