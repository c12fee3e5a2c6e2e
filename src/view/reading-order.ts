/** Which topics a guide or phase has, in the order in which they are read. */
import type { Entry, Guide, Phase, Site, Topic } from '../guide/site.ts';

/** The topics of an entry, its own first, then those below it. */
export const readingOrder = ({ topic, children }: Entry): string[] => [
  ...(topic ? [topic] : []),
  ...children.flatMap(readingOrder),
];

const orders = new WeakMap<Guide, string[]>();

/** The topics of a guide, each once. */
export function guideOrder(guide: Guide): string[] {
  const known = orders.get(guide);
  if (known) return known;
  const all = [...(guide.topic ? [guide.topic] : []), ...guide.phases.flatMap(readingOrder)];
  const order = [...new Set(all)];
  orders.set(guide, order);
  return order;
}

export const topicsOfPhase = (phase: Phase, site: Site): Topic[] =>
  readingOrder(phase).map((id) => site.topics.get(id)!);

export const topicsOfGuide = (guide: Guide, site: Site): Topic[] =>
  guideOrder(guide).map((id) => site.topics.get(id)!);

/** Topics that no guide names. */
export const otherTopicsOf = (site: Site): Topic[] =>
  [...site.topics.values()].filter(({ guide }) => guide === null);
