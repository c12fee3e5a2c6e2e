/** What scripts need to know of a guide's checklist, loaded once a reader has marked anything in it. */
import { readingOrder } from '../guide/index/guide-manifest.ts';
import { otherTopics } from '../guide/link/site-paths.ts';
import type { Site, Topic } from '../guide/types.ts';
import type { GuideData } from '../browser/checklist/guide-data.ts';
import type { Asset } from './assets.ts';

/** A classic script for each guide, and one for the topics outside the guides. */
export function checklistData(site: Site): Asset[] {
  const topics = [...site.topics.values()];
  const guides = site.guides.map(({ id, phases }) => ({
    id,
    data: dataOf(
      topics.filter(({ guide }) => guide === id),
      phases.map((phase) => ({ id: phase.id, topics: readingOrder(phase) })),
    ),
  }));
  const others = topics.filter(({ guide }) => guide === null);
  if (others.length > 0) guides.push({ id: otherTopics, data: dataOf(others, []) });
  return guides.map(({ id, data }) => ({
    sitePath: `checklists/${id}.js`,
    bytes: new TextEncoder().encode(
      `passerelleGuide(${JSON.stringify(id)},${JSON.stringify(data)})\n`,
    ),
  }));
}

const dataOf = (topics: Topic[], phases: GuideData['phases']): GuideData => ({
  topics: topics.map(({ id, done, steps }) => ({
    id,
    done,
    steps: steps.filter(({ kind }) => kind !== 'reference').map((step) => ({ id: step.id })),
  })),
  phases,
});
