import type { OverviewPhase, OverviewTopic } from '../contract/overview.ts';
import { topicPath } from '../contract/site-paths.ts';
import type { Guide, Site } from '../guide/site.ts';
import type { Locale } from '../languages/index.ts';
import { readingOrder } from './reading-order.ts';
import { shownTitle } from './shown-title.ts';
import { topicSteps } from './tickable.ts';

/**
 * The phases of a guide in order; a topic that two phases name stands in the first.
 *
 * @param to the address of a file of the site, as the overview page writes it
 */
export function overviewPhases(
  guide: Guide,
  site: Site,
  { locale, to }: { locale: Locale; to: (sitePath: string) => string },
): OverviewPhase[] {
  const seen = new Set<string>();
  const overviewTopic = (id: string): OverviewTopic => {
    const topic = site.topics.get(id)!;
    const { title, steps } = topicSteps(topic, locale);
    return {
      id,
      done: topic.done,
      title,
      href: to(topicPath(locale, topic)),
      steps: steps.map(({ id: step, kind, text, aliases }) => ({ id: step, kind, text, aliases })),
    };
  };
  return guide.phases.map((phase) => ({
    id: phase.id,
    title: shownTitle(phase.title, locale).text,
    topics: readingOrder(phase).flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [overviewTopic(id)];
    }),
  }));
}
