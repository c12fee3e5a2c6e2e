/** Where topics stand in the site: which guide and phase, and under which address. */
import type { TopicSource } from '../topics/topic-source.ts';
import { phaseIdOf, topicsOf, type GuideDraft } from './guide-draft.ts';

/** A topic with its place in the site. */
export interface PlacedTopic {
  source: TopicSource;
  /** `guide/slug`; unique in a site and the same in every language. */
  id: string;
  slug: string;
  guide: string | null;
  phase: string | null;
}

type Place = Pick<PlacedTopic, 'guide' | 'phase'>;

/** Each topic in the first guide, and there in the first phase, that names it. */
export function placeTopics(sources: TopicSource[], drafts: GuideDraft[]): PlacedTopic[] {
  const places = new Map<TopicSource, Place>();
  for (const { id: guide, root, phases } of drafts) {
    const claim = (source: TopicSource, phase: string | null) => {
      const place = places.get(source);
      if (!place) places.set(source, { guide, phase });
      else if (place.guide === guide) place.phase ??= phase;
    };
    if (root.topic) claim(root.topic, null);
    for (const entry of phases) for (const topic of topicsOf(entry)) claim(topic, phaseIdOf(entry));
  }
  return nameTopics(sources, (source) => places.get(source) ?? { guide: null, phase: null });
}

/** Ids are `guide/slug`; two topics of one guide with the same name take their folder's name too. */
function nameTopics(
  sources: TopicSource[],
  placeOf: (source: TopicSource) => Place,
): PlacedTopic[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const place = placeOf(source);
    const folder = place.guide ?? 'other';
    const parents = source.key.split('/').slice(0, -1).reverse();
    let { slug } = source;
    for (const parent of parents) {
      if (!taken.has(`${folder}/${slug}`)) break;
      slug = `${parent.replace(/[^a-z0-9]+/g, '-')}-${slug}`;
    }
    for (let number = 2; taken.has(`${folder}/${slug}`); number++)
      slug = `${source.slug}-${number}`;
    const id = `${folder}/${slug}`;
    taken.add(id);
    return { source, id, slug, ...place };
  });
}
