import { posix } from 'node:path';
import { locales } from '../site.ts';
import type { ChosenTopic, DraftEntry, FindTopic } from './guide-draft.ts';
import { isLocal } from './toc.ts';

/** A topic and, below it, the topics that it lists under «In this section». */
export function sectionEntry(
  topic: ChosenTopic,
  find: FindTopic,
  seen: Set<ChosenTopic>,
): DraftEntry {
  seen.add(topic);
  const children = new Map<string, DraftEntry>();
  for (const locale of locales) {
    const shown = topic.shown[locale];
    if (!shown) continue;
    const folder = posix.dirname(shown.edition.topic.repositoryPath);
    for (const { url, text } of shown.parsed.sections.flatMap(({ entries }) => entries)) {
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
