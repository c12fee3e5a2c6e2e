/**
 * Guides: from the tables of contents, else from the topics' own lists of children. A guide is an entry
 * whose children are phases (`phase-1-…`); where a table has none, the table is one guide.
 */
import { posix } from 'node:path';
import { report } from '../diagnostics/report.ts';
import type { ByLocale, Entry, Guide, Locale, Phase } from '../types.ts';
import { locales } from '../types.ts';
import type { Shown } from './edition.ts';
import { slugOf, type TopicGroup } from './identity.ts';
import { reservedFolders } from './site-paths.ts';
import { isLocal, tocFolder, type Toc, type TocNode } from './toc.ts';

/** A topic with the text that each language shows. */
export interface ChosenTopic extends TopicGroup {
  shown: ByLocale<Shown>;
}

/** Finds a topic by its repository path, in any case and with any extension. */
export type FindTopic = (repositoryPath: string) => ChosenTopic | undefined;

/** A guide before its topics have ids. */
export interface GuideDraft {
  id: string;
  /** Key of the landing topic. */
  root: DraftEntry;
  phases: DraftEntry[];
}

export interface DraftEntry {
  topic: ChosenTopic | null;
  /** Whether the entry points at a topic that the input lacks. */
  missing: boolean;
  /** File name of the address, without extension. */
  name: string;
  title: ByLocale<string>;
  children: DraftEntry[];
}

const phaseName = /^phase-(\d+)(?:-|$)/i;
const phaseNumber = ({ name }: DraftEntry): number | null => {
  const number = phaseName.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};

const hasPhases = (entry: DraftEntry): boolean =>
  entry.children.filter((child) => phaseNumber(child) !== null).length >= 2;

export function draftGuides(topics: ChosenTopic[], tocs: Toc[], find: FindTopic): GuideDraft[] {
  const drafts: GuideDraft[] = [];
  const add = (root: DraftEntry, id = root.topic?.slug ?? root.name) => {
    const known = drafts.find((draft) => draft.id === id);
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
  const inGuide = new Set<ChosenTopic>(drafts.flatMap(({ root }) => topicsOf(root)));
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

function tocEntry(
  node: TocNode,
  folder: string,
  locale: Locale | null,
  find: FindTopic,
): DraftEntry {
  const path = node.href && isLocal(node.href) ? posix.join(folder, node.href) : null;
  const topic = (path && find(path)) || null;
  return {
    topic,
    missing: path !== null && topic === null && /\.md$/i.test(path),
    name: posix.basename(node.href ?? '').replace(/\.[^.]+$/, ''),
    title: locale ? { [locale]: node.name } : {},
    children: node.items.map((item) => tocEntry(item, folder, locale, find)),
  };
}

/** Entries whose children are phases and of which the input has a topic; outermost first. */
function entriesWithPhases(entry: DraftEntry): DraftEntry[] {
  if (hasPhases(entry)) return topicsOf(entry).length > 0 ? [entry] : [];
  return entry.children.flatMap(entriesWithPhases);
}

/** A topic that a guide points at and the input lacks is said once for each table of contents. */
function reportMissing(root: DraftEntry, { file }: Toc): void {
  const said = new Set<string>();
  const visit = ({ missing, name, children }: DraftEntry): void => {
    if (missing && !said.has(name)) {
      said.add(name);
      const at = String(file.value).indexOf(`${name}.md`);
      report(
        file,
        'missing-toc-topic',
        `Unexpected entry \`${name}.md\`, expected a topic of this folder`,
        at < 0 ? undefined : at,
      );
    }
    children.forEach(visit);
  };
  visit(root);
}

/** A topic that a table names again is not read twice. */
function withoutRepeats(entry: DraftEntry, seen: Set<ChosenTopic>): DraftEntry {
  const repeated = entry.topic !== null && seen.has(entry.topic);
  if (entry.topic) seen.add(entry.topic);
  const children = entry.children
    .map((child) => withoutRepeats(child, seen))
    .filter((child) => child.topic !== null || child.missing || child.children.length > 0);
  return { ...entry, topic: repeated ? null : entry.topic, children };
}

/**
 * What a table of contents holds beside the guides with phases, as a guide of its own, without what the
 * input lacks. Entries that only lead to a guide do not make one.
 */
function restOfToc(entries: DraftEntry[], inGuide: Set<ChosenTopic>): DraftEntry | null {
  const prune = (entry: DraftEntry): DraftEntry[] => {
    if (hasPhases(entry) && topicsOf(entry).length > 0) return [];
    const children = entry.children.flatMap(prune);
    const leads = entry.children.some((child) => entriesWithPhases(child).length > 0);
    const topic = entry.topic && !inGuide.has(entry.topic) ? entry.topic : null;
    const kept = children.length > 0 || (topic !== null && !leads);
    return kept ? [{ ...entry, topic, missing: false, children }] : [];
  };
  const children = entries.flatMap(prune);
  const [only] = children;
  if (!only) return null;
  if (children.length === 1 && only.children.length > 0) return withoutRepeats(only, new Set());
  const product = topicsOf(only)[0]!.product;
  return withoutRepeats({ ...productShelf(product), children }, new Set());
}

/** A topic and, below it, the topics that it lists under «In this section». */
function sectionEntry(topic: ChosenTopic, find: FindTopic, seen: Set<ChosenTopic>): DraftEntry {
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

/** Topics of products that no table of contents speaks of: one guide for each product. */
function shelves(rest: ChosenTopic[], tocs: Toc[]): GuideDraft[] {
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

/** An entry named after a product. */
const productShelf = (product: string): DraftEntry => ({
  topic: null,
  missing: false,
  name: slugOf(product, 'topics'),
  title: Object.fromEntries(locales.map((locale) => [locale, product])),
  children: [],
});

export const topicsOf = (entry: DraftEntry): ChosenTopic[] => [
  ...(entry.topic ? [entry.topic] : []),
  ...entry.children.flatMap(topicsOf),
];

function mergeTitles(known: DraftEntry, other: DraftEntry): void {
  known.title = { ...other.title, ...known.title };
  for (const child of known.children) {
    const twin = other.children.find(
      ({ topic, name }) => (topic ?? name) === (child.topic ?? child.name),
    );
    if (twin) mergeTitles(child, twin);
  }
}

/** A draft as the guide that pages show, once topics have ids. */
export function finishGuide(draft: GuideDraft, idOf: (topic: ChosenTopic) => string): Guide {
  const finish = ({ topic, missing, title, children }: DraftEntry): Entry => ({
    topic: topic && idOf(topic),
    missing,
    title: { ...title, ...(topic && titlesOf(topic)) },
    children: children.map(finish),
  });
  const phases = draft.phases.map((entry): Phase => {
    const number = phaseNumber(entry);
    return {
      ...finish(entry),
      id: number === null ? (entry.topic?.slug ?? entry.name) : `phase-${number}`,
      number,
    };
  });
  const { root } = draft;
  return {
    id: draft.id,
    title: finish(root).title,
    topic: root.topic && idOf(root.topic),
    product: root.topic?.product ?? topicsOf(root)[0]?.product ?? '',
    phases,
  };
}

/** A topic's own headings: tables of contents have been seen to number phases wrongly. */
const titlesOf = (topic: ChosenTopic): ByLocale<string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const title = topic.shown[locale]?.parsed.title?.text;
      return title ? [[locale, title]] : [];
    }),
  );
