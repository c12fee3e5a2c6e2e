import { locales, type ByLocale } from '../../languages/index.ts';
import type { Entry, Guide } from '../site.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import {
  phaseIdOf,
  phaseNumber,
  topicsOf,
  type DraftEntry,
  type GuideDraft,
} from './guide-draft.ts';

/** A draft as the guide that pages show. */
export function buildGuide(draft: GuideDraft, idOf: (topic: TopicSource) => string): Guide {
  const build = ({ topic, missing, title, children }: DraftEntry): Entry => ({
    topic: topic && idOf(topic),
    missing,
    title: { ...title, ...(topic && titlesOf(topic)) },
    children: children.map(build),
  });
  const { root } = draft;
  return {
    id: draft.id,
    title: build(root).title,
    topic: root.topic && idOf(root.topic),
    product: root.topic?.product ?? topicsOf(root)[0]?.product ?? '',
    phases: draft.phases.map((entry) => ({
      ...build(entry),
      id: phaseIdOf(entry),
      number: phaseNumber(entry),
    })),
  };
}

/** A topic's own headings: tables of contents have been seen to number phases wrongly. */
const titlesOf = ({ shown }: TopicSource): ByLocale<string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const title = shown[locale]?.text.title?.text;
      return title ? [[locale, title]] : [];
    }),
  );
