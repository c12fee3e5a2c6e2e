import { locales, type ByLocale, type Entry, type Guide, type Phase } from '../site.ts';
import {
  phaseNumber,
  topicsOf,
  type ChosenTopic,
  type DraftEntry,
  type GuideDraft,
} from './guide-draft.ts';

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
