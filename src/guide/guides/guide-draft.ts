/** Guides as they are found, before their topics have addresses. */
import { locales, type ByLocale } from '../../languages/index.ts';
import { slugOf } from '../topics/slug.ts';
import type { TopicSource } from '../topics/topic-source.ts';

/** Finds a topic by its repository path, in any case and with any extension. */
export type FindTopic = (repositoryPath: string) => TopicSource | undefined;

/** A guide before its topics have addresses. */
export interface GuideDraft {
  id: string;
  /** Key of the landing topic. */
  root: DraftEntry;
  phases: DraftEntry[];
}

export interface DraftEntry {
  topic: TopicSource | null;
  /** Whether the entry points at a topic that the input lacks. */
  missing: boolean;
  /** File name of the address, without extension. */
  name: string;
  title: ByLocale<string>;
  children: DraftEntry[];
}

const phaseName = /^phase-(\d+)(?:-|$)/i;
/** The number in the name of a phase's file. */
export const phaseNumber = ({ name }: DraftEntry): number | null => {
  const number = phaseName.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};

/** A phase's name in addresses; the marks of readers hang on it. */
export const phaseIdOf = (entry: DraftEntry): string => {
  const number = phaseNumber(entry);
  return number === null ? (entry.topic?.slug ?? entry.name) : `phase-${number}`;
};

/** Whether an entry is a guide: two of its children at least are phases. */
export const hasPhases = (entry: DraftEntry): boolean =>
  entry.children.filter((child) => phaseNumber(child) !== null).length >= 2;

/** The topics of an entry, its own first. */
export const topicsOf = (entry: DraftEntry): TopicSource[] => [
  ...(entry.topic ? [entry.topic] : []),
  ...entry.children.flatMap(topicsOf),
];

/** Take the titles of the same guide in another language. */
export function mergeTitles(known: DraftEntry, other: DraftEntry): void {
  known.title = { ...other.title, ...known.title };
  for (const child of known.children) {
    const twin = other.children.find(
      ({ topic, name }) => (topic ?? name) === (child.topic ?? child.name),
    );
    if (twin) mergeTitles(child, twin);
  }
}

/** An entry named after a product. */
export const productShelf = (product: string): DraftEntry => ({
  topic: null,
  missing: false,
  name: slugOf(product, 'topics'),
  title: Object.fromEntries(locales.map((locale) => [locale, product])),
  children: [],
});
