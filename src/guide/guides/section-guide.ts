import { posix } from 'node:path';
import { locales } from '../../languages/index.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import type { DraftEntry, FindTopic } from './guide-draft.ts';
import { isLocal } from '../read/paths.ts';

/** A topic and, below it, the topics that it lists under «In this section». */
export function sectionEntry(
  topic: TopicSource,
  find: FindTopic,
  seen: Set<TopicSource>,
): DraftEntry {
  seen.add(topic);
  const children = new Map<string, DraftEntry>();
  for (const locale of locales) {
    const shown = topic.shown[locale];
    if (!shown) continue;
    const folder = posix.dirname(shown.edition.file.repositoryPath);
    for (const { url, text } of shown.text.sections.flatMap(({ entries }) => entries)) {
      const path = url.split(/[?#]/)[0]!;
      if (!isLocal(path)) continue;
      const known = children.get(path);
      if (known) {
        known.title[locale] ??= text;
        continue;
      }
      const child = find(posix.join(folder, path)) ?? null;
      if (child && seen.has(child)) continue;
      const entry = child
        ? sectionEntry(child, find, seen)
        : {
            topic: null,
            missing: true,
            name: posix.basename(path).replace(/\.[^.]+$/, ''),
            title: {},
            children: [],
          };
      children.set(path, { ...entry, title: { ...entry.title, [locale]: text } });
    }
  }
  return { topic, missing: false, name: topic.slug, title: {}, children: [...children.values()] };
}
