/** What stands at the head of a document, and below the title of each of its topics. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { count, fill } from '../../languages/fill.ts';
import type { PageTexts } from '../../languages/index.ts';
import type { Locale, TopicPage } from '../../guide/site.ts';
import type { PaperContext, PaperPart, PaperScope } from './paper-document.ts';
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
  const { texts, locale } = context;
  const above = phase ? (guide.title[locale] ?? Object.values(guide.title)[0]) : texts.siteName;
  return h('header.title-block', [
    h('p.above', above),
    h('h1', { ...(id && { id }), lang: subject.lang }, subject.text),
    ...(checklist ? [h('p.kind', texts.paper.checklist)] : []),
    h('dl', facts(block, context)),
  ]);
}

function facts({ guide, parts }: TitleBlock, { texts, locale }: PaperContext): ElementContent[] {
  const pages = parts.flatMap(({ topic }) => topic?.pages[locale] ?? []);
  const steps = parts.flatMap(({ topic }) =>
    (topic?.steps ?? []).filter(({ kind }) => kind !== 'reference'),
  );
  const updated = lastChange(parts, locale);
  const revisions = [...new Set(pages.flatMap((page) => page.sourceCommit?.slice(0, 7) ?? []))];
  const { paper } = texts;
  return [
    ...fact(paper.product, guide.product && h('span', { lang: 'en' }, guide.product)),
    ...fact(paper.edition, texts.languageName),
    ...fact(paper.translation, translations(pages, texts, locale)),
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
function translations(pages: TopicPage[], texts: PageTexts, locale: Locale): string {
  const kinds = [...new Set(pages.map(({ translation }) => translation))];
  return kinds
    .map((kind) => {
      const topics = pages.filter(({ translation }) => translation === kind).length;
      const name = texts.translation[kind];
      return kinds.length === 1 ? name : `${name} (${count(texts.topics, topics, locale)})`;
    })
    .join(', ');
}

const longDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** Where the words of one topic come from. */
export function trustOf(page: TopicPage, texts: PageTexts): Element {
  const { updated, sourceCommit, locale } = page;
  return h(
    'p.trust',
    [
      texts.translation[page.translation],
      ...(updated ? [fill(texts.updated, { date: longDate(updated, locale) })] : []),
      ...(sourceCommit ? [sourceCommit.slice(0, 7)] : []),
    ].join(' · '),
  );
}
