/**
 * Guides: from the tables of contents, else from the topics' own lists of children. A guide is an entry
 * whose children are phases (`phase-1-…`); what else a table holds is a guide of its own.
 */
import { locales, type Locale } from '../../languages/index.ts';
import {
  hasPhases,
  mergeTitles,
  productShelf,
  topicsOf,
  type DraftEntry,
  type FindTopic,
  type GuideDraft,
} from './guide-draft.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import { slugOf } from '../topics/slug.ts';
import { sectionEntry } from './section-guide.ts';
import { reservedFolders } from '../../contract/site-paths.ts';
import {
  entriesWithPhases,
  reportMissing,
  restOfToc,
  tocEntry,
  withoutRepeats,
} from './toc-guides.ts';
import { tocFolder, type Toc } from './toc.ts';

export function draftGuides(topics: TopicSource[], tocs: Toc[], find: FindTopic): GuideDraft[] {
  const drafts: GuideDraft[] = [];
  const add = (root: DraftEntry, id = root.topic?.slug ?? root.name) => {
    const known = drafts.find((draft) =>
      root.topic ? draft.root.topic === root.topic : draft.id === id,
    );
    if (known) mergeTitles(known.root, root);
    else drafts.push({ id, root, phases: root.children });
  };
  const trees = [...tocs]
    .sort((a, b) => order(a.locale) - order(b.locale))
    .map((toc) => {
      const folder = tocFolder(toc, (path) => find(path) !== undefined);
      return { toc, entries: toc.nodes.map((node) => tocEntry(node, folder, toc.locale, find)) };
    });
  for (const { toc, entries } of trees)
    for (const root of entries.flatMap(entriesWithPhases)) {
      add(withoutRepeats(root, new Set()));
      reportMissing(root, toc);
    }
  const inGuide = new Set<TopicSource>(drafts.flatMap(({ root }) => topicsOf(root)));
  for (const { toc, entries } of trees) {
    const rest = restOfToc(entries, inGuide);
    if (rest) add(rest, `${rest.name}@${toc.repositoryPath}`);
  }
  for (const topic of drafts.flatMap(({ root }) => topicsOf(root))) inGuide.add(topic);
  for (const topic of topics) {
    if (inGuide.has(topic)) continue;
    const root = sectionEntry(topic, find, new Set());
    if (!hasPhases(root)) continue;
    add(root);
    for (const child of topicsOf(root)) inGuide.add(child);
  }
  const rest = topics.filter((topic) => !inGuide.has(topic));
  return withOwnIds([...drafts, ...shelves(rest, tocs)]);
}

/** Guides named after a product or a table are numbered where two would have one name. */
function withOwnIds(drafts: GuideDraft[]): GuideDraft[] {
  const taken = new Set<string>(reservedFolders);
  return drafts.map((draft) => {
    const words = draft.id.replace(/@.*$/, '') || Object.values(draft.root.title)[0];
    const name = slugOf(words ?? '', 'guide');
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
    taken.add(id);
    return { ...draft, id };
  });
}

const order = (locale: Locale | null): number =>
  locale ? locales.indexOf(locale) : locales.length;

/** Topics of products that no table of contents speaks of: one guide for each product. */
function shelves(rest: TopicSource[], tocs: Toc[]): GuideDraft[] {
  if (tocs.length > 0) return [];
  return [...Map.groupBy(rest, ({ product }) => product)].map(([product, topics]) => {
    const children = topics.map((topic): DraftEntry => ({
      topic,
      missing: false,
      name: topic.slug,
      title: {},
      children: [],
    }));
    const root = { ...productShelf(product), children };
    return { id: root.name, root, phases: children };
  });
}
