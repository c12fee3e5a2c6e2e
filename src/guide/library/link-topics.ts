/**
 * Files into topics, topics into guides, each step once: group the files of a topic, choose what each
 * language shows, find the guides, place the topics in them, name them.
 */
import type { Guide } from '../site.ts';
import type { Redirections } from '../addresses/redirections.ts';
import { TopicIndex } from '../addresses/topic-index.ts';
import { draftGuides } from '../guides/draft-guides.ts';
import { buildGuide } from '../guides/build-guide.ts';
import { arrangeGuides, nameGuide, type GuideSettings } from '../guides/guide-settings.ts';
import { placeTopics, type PlacedTopic } from '../guides/placed-topic.ts';
import type { Toc } from '../guides/toc.ts';
import type { Edition } from '../topics/edition.ts';
import { topicSources, type TopicSource } from '../topics/topic-source.ts';

export interface Library {
  topics: PlacedTopic[];
  guides: Guide[];
  index: TopicIndex;
  placed: ReadonlyMap<TopicSource, PlacedTopic>;
}

export function linkTopics(
  editions: Edition[],
  tocs: Toc[],
  redirections: Redirections,
  settings: GuideSettings,
): Library {
  const sources = topicSources(editions);
  const index = new TopicIndex(sources, redirections);
  const drafts = arrangeGuides(draftGuides(sources, tocs, index.find), settings);
  const topics = placeTopics(sources, drafts);
  const placed = new Map(topics.map((topic) => [topic.source, topic]));
  const guides = drafts.map((draft) =>
    nameGuide(
      buildGuide(draft, (source) => placed.get(source)!.id),
      settings,
    ),
  );
  return { topics, guides, index, placed };
}
