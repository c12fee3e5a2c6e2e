/** What scripts need to know of a guide's checklist, loaded once a reader has marked anything in it. */
import type { PackedGuide } from '../contract/checklist-data.ts';
import { readingOrder } from '../view/reading-order.ts';
import { otherTopics } from '../contract/site-paths.ts';
import type { Phase, Topic } from '../guide/site.ts';
import { textFile, type Output, type PlannedFile } from './output.ts';

/** A classic script for each guide, and one for the topics outside the guides. */
export const checklists: Output = {
  name: 'checklists',
  isIn: () => true,
  owns: (sitePath) => sitePath.startsWith('checklists/'),
  async *files({ site }) {
    const topics = [...site.topics.values()];
    const ofGuide = (guide: string | null) => topics.filter((topic) => topic.guide === guide);
    for (const { id, phases } of site.guides) yield dataScript(id, ofGuide(id), phases);
    const others = ofGuide(null);
    if (others.length > 0) yield dataScript(otherTopics, others, []);
  },
};

function dataScript(guide: string, topics: Topic[], phases: Phase[]): PlannedFile {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const data: PackedGuide = {
    topics: topics.map(({ slug, done, steps }) => [slug, done, tickable(steps)]),
    phases: phases.map((phase) => [
      phase.id,
      readingOrder(phase).flatMap((topic) => places.get(topic) ?? []),
    ]),
  };
  return textFile(
    `checklists/${guide}.js`,
    () => `passerelleGuide(${JSON.stringify(guide)},${JSON.stringify(data)})
`,
  );
}

const tickable = (steps: Topic['steps']): string =>
  steps
    .filter(({ kind }) => kind !== 'reference')
    .map(({ id }) => id)
    .join(' ');
