/** What stands at the head of a document, and below the title of each of its topics. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TopicPage } from '../../guide/site.ts';
import { count, fill } from '../../languages/fill.ts';
import { longDate } from '../../languages/format.ts';
import { languages, type Locale } from '../../languages/index.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import type { PaperPart } from './paper-parts.ts';
import type { PaperContext, PaperScope } from './paper-scope.ts';
import type { SectionTitle } from './section-title.ts';

export interface TitleBlock extends PaperScope {
  subject: SectionTitle;
  parts: PaperPart[];
  /** Id of the part that the title names, if it is one. */
  id: string | null;
}

/** Revisions that are named one by one; more are counted. */
const namedRevisions = 2;

export function titleBlock(block: TitleBlock, context: PaperContext): Element {
  const { guide, phase, checklist, subject, id } = block;
  const { locale } = context;
  const { page, paper } = languages[locale];
  const above = phase ? (guide.title[locale] ?? Object.values(guide.title)[0]) : page.siteName;
  return h('header.title-block', [
    h('p.above', above),
    h('h1', { ...(id && { id }), lang: subject.lang }, subject.text),
    ...(checklist ? [h('p.kind', paper.checklist)] : []),
    h('dl', facts(block, context)),
  ]);
}

function facts({ guide, parts }: TitleBlock, { locale }: PaperContext): ElementContent[] {
  const pages = parts.flatMap(({ topic }) => topic?.pages[locale] ?? []);
  const steps = parts.flatMap(({ topic }) =>
    (topic?.steps ?? []).filter(({ kind }) => kind !== 'reference'),
  );
  const updated = lastChange(parts, locale);
  const revisions = [...new Set(pages.flatMap((page) => page.sourceCommit?.slice(0, 7) ?? []))];
  const { page: texts, paper } = languages[locale];
  return [
    ...fact(paper.product, guide.product && h('span', { lang: sourceLocale }, guide.product)),
    ...fact(paper.edition, texts.languageName),
    ...fact(paper.translation, translations(pages, locale)),
    ...fact(
      paper.work,
      [
        count(texts.topics, parts.filter(({ topic }) => topic).length, locale),
        steps.length > 0 && count(texts.steps, steps.length, locale),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    ...fact(paper.updated, updated ? longDate(updated, locale) : undefined),
    ...fact(
      paper.revision,
      revisions.length > namedRevisions
        ? fill(paper.revisions, { count: revisions.length })
        : revisions.join(', '),
    ),
  ];
}

/** ISO date of the last change of any part; null where none gives one. */
export const lastChange = (parts: PaperPart[], locale: Locale): string | null =>
  parts
    .flatMap(({ topic }) => topic?.pages[locale]?.updated ?? [])
    .sort()
    .at(-1) ?? null;

const fact = (name: string, value: string | Element | undefined): Element[] =>
  value ? [h('div', [h('dt', name), h('dd', value)])] : [];

/** Each kind of translation with the number of its topics; one that all share, alone. */
function translations(pages: TopicPage[], locale: Locale): string {
  const { page: texts } = languages[locale];
  const kinds = [...new Set(pages.map(({ translation }) => translation))];
  return kinds
    .map((kind) => {
      const topics = pages.filter(({ translation }) => translation === kind).length;
      const name = texts.translation[kind];
      return kinds.length === 1 ? name : `${name} (${count(texts.topics, topics, locale)})`;
    })
    .join(', ');
}

/** Where the words of one topic come from. */
export function trustOf({ translation, updated, sourceCommit, locale }: TopicPage): Element {
  const { page: texts } = languages[locale];
  return h(
    'p.trust',
    [
      texts.translation[translation],
      ...(updated ? [fill(texts.updated, { date: longDate(updated, locale) })] : []),
      ...(sourceCommit ? [sourceCommit.slice(0, 7)] : []),
    ].join(' · '),
  );
}
