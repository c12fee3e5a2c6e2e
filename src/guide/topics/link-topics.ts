/** Files into topics, topics into guides. */
import { report } from '../diagnostics/report.ts';
import type { Guide } from '../site.ts';
import { chooseEditions, type Edition } from './edition.ts';
import { arrangeGuides, nameGuide, type GuideSettings } from '../guides/guide-settings.ts';
import { finishGuide } from '../guides/finish-guide.ts';
import { topicsOf, type ChosenTopic } from '../guides/guide-draft.ts';
import { draftGuides } from '../guides/draft-guides.ts';
import { groupEditions } from './group-editions.ts';
import type { Redirections } from '../addresses/redirections.ts';
import { TopicIndex } from '../addresses/topic-index.ts';
import type { Toc } from '../guides/toc.ts';

/** A topic with its place in the site. */
export interface PlacedTopic extends ChosenTopic {
  id: string;
  guide: string | null;
  phase: string | null;
}

export interface Library {
  topics: PlacedTopic[];
  guides: Guide[];
  index: TopicIndex<PlacedTopic>;
}

export function linkTopics(
  editions: Edition[],
  tocs: Toc[],
  redirections: Redirections,
  settings: GuideSettings,
): Library {
  const topics = groupEditions(editions).map((group): PlacedTopic => {
    const { shown, passedOver } = chooseEditions(group.editions);
    for (const { topic } of passedOver)
      if (
        !group.editions.some(
          (other) => other.topic.locale === topic.locale && other.source !== null,
        )
      )
        report(
          topic.file,
          'topic-duplicate',
          `Unexpected second text of a topic, expected one in ${topic.locale}`,
        );
    return { ...group, shown, id: '', guide: null, phase: null };
  });
  const index = new TopicIndex(topics, redirections);
  const drafts = arrangeGuides(draftGuides(topics, tocs, index.find), settings);
  for (const draft of drafts) {
    const claim = (topic: PlacedTopic, phase: string | null) => {
      topic.guide ??= draft.id;
      if (topic.guide === draft.id) topic.phase ??= phase;
    };
    if (draft.root.topic) claim(draft.root.topic as PlacedTopic, null);
    const finished = finishGuide(draft, () => '');
    for (const [index, entry] of draft.phases.entries())
      for (const topic of topicsOf(entry)) claim(topic as PlacedTopic, finished.phases[index]!.id);
  }
  nameTopics(topics);
  const guides = drafts.map((draft) =>
    nameGuide(
      finishGuide(draft, (topic) => (topic as PlacedTopic).id),
      settings,
    ),
  );
  return { topics, guides, index };
}

/** Ids are `guide/slug`; two topics of one guide with the same name take their folder's name too. */
function nameTopics(topics: PlacedTopic[]): void {
  const taken = new Set<string>();
  for (const topic of topics) {
    const folder = topic.guide ?? 'other';
    const parents = topic.key.split('/').slice(0, -1).reverse();
    let { slug } = topic;
    for (const parent of parents) {
      if (!taken.has(`${folder}/${slug}`)) break;
      slug = `${parent.replace(/[^a-z0-9]+/g, '-')}-${slug}`;
    }
    for (let number = 2; taken.has(`${folder}/${slug}`); number++) slug = `${topic.slug}-${number}`;
    topic.slug = slug;
    topic.id = `${folder}/${slug}`;
    taken.add(topic.id);
  }
}
