/** What scripts need to know of a guide's checklist, loaded once a reader has marked anything in it. */
import type { PackedGuide } from '../browser/checklist/guide-data.ts';
import { readingOrder } from './manifest/guide-manifest.ts';
import { otherTopics } from '../contract/site-paths.ts';
import type { Phase, Site, Topic } from '../guide/site.ts';
import type { Asset } from './assets/bundle-assets.ts';

/** A classic script for each guide, and one for the topics outside the guides. */
export function checklistData(site: Site): Asset[] {
  const topics = [...site.topics.values()];
  const ofGuide = (guide: string | null) => topics.filter((topic) => topic.guide === guide);
  const others = ofGuide(null);
  return [
    ...site.guides.map(({ id, phases }) => dataScript(id, ofGuide(id), phases)),
    ...(others.length > 0 ? [dataScript(otherTopics, others, [])] : []),
  ];
}

function dataScript(guide: string, topics: Topic[], phases: Phase[]): Asset {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const data: PackedGuide = {
    topics: topics.map(({ slug, done, steps }) => [slug, done, tickable(steps)]),
    phases: phases.map((phase) => [
      phase.id,
      readingOrder(phase).flatMap((topic) => places.get(topic) ?? []),
    ]),
  };
  return {
    sitePath: `checklists/${guide}.js`,
    bytes: new TextEncoder().encode(
      `passerelleGuide(${JSON.stringify(guide)},${JSON.stringify(data)})\n`,
    ),
  };
}

const tickable = (steps: Topic['steps']): string =>
  steps
    .filter(({ kind }) => kind !== 'reference')
    .map(({ id }) => id)
    .join(' ');
