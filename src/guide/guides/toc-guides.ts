/** What a table of contents says of guides. */
import { posix } from 'node:path';
import { report } from '../diagnostics/report.ts';
import type { Locale } from '../../languages/index.ts';
import {
  hasPhases,
  productShelf,
  topicsOf,
  type DraftEntry,
  type FindTopic,
} from './guide-draft.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import { isLocal } from '../read/paths.ts';
import type { Toc, TocNode } from './toc.ts';

/** A node of a table with the topic that it leads to. */
export function tocEntry(
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
export function entriesWithPhases(entry: DraftEntry): DraftEntry[] {
  if (hasPhases(entry)) return topicsOf(entry).length > 0 ? [entry] : [];
  return entry.children.flatMap(entriesWithPhases);
}

/** A topic that a guide points at and the input lacks is said once for each table of contents. */
export function reportMissing(root: DraftEntry, { file }: Toc): void {
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
export function withoutRepeats(entry: DraftEntry, seen: Set<TopicSource>): DraftEntry {
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
export function restOfToc(entries: DraftEntry[], inGuide: Set<TopicSource>): DraftEntry | null {
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
