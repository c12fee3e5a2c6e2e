/** A guide, a phase or a checklist as one document to print: a tree that needs nothing around it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../languages/fill.ts';
import type { PageTexts } from '../../languages/index.ts';
import { paperPath, topicPath } from '../../contract/site-paths.ts';
import {
  locales,
  type Guide,
  type Locale,
  type Phase,
  type Site,
  type Topic,
} from '../../guide/site.ts';
import { AddressNotes } from './address-notes.ts';
import { checklistOf } from './checklist-sheet.ts';
import { contentsList } from './contents-list.ts';
import { numberSections, type PaperSection } from './number-sections.ts';
import { paperBody } from './paper-body.ts';
import { showPaperLink, type PaperTarget } from './paper-links.ts';
import { sectionTitle, type SectionTitle } from './section-title.ts';
import { signOff } from './sign-off.ts';
import { fixAnchors } from './fix-anchors.ts';
import { lastChange, titleBlock, trustOf } from './title-block.ts';

/** What a document is of. */
export interface PaperScope {
  guide: Guide;
  /** The phase alone; null for the whole guide. */
  phase: Phase | null;
  /** The steps without the text around them. */
  checklist: boolean;
}

export interface PaperContext {
  site: Site;
  locale: Locale;
  texts: PageTexts;
}

export interface PaperDocument extends PaperScope {
  locale: Locale;
  /** Path in the site. */
  path: string;
  title: string;
  /** ISO date of the last change of any of its topics, or null where none gives one. */
  updated: string | null;
  main: Element;
}

/** Name of a document's file, without its ending. */
export const paperName = ({ phase, checklist }: PaperScope): string =>
  [checklist && 'checklist', phase?.id ?? (!checklist && 'guide')].filter(Boolean).join('-');

/** The documents of a guide: each phase, the whole, and the checklist of either. */
export function paperScopes(guide: Guide): PaperScope[] {
  return [null, ...guide.phases].flatMap((phase) =>
    [false, true].map((checklist) => ({ guide, phase, checklist })),
  );
}

/** A part of the document with what is said of it. */
export interface PaperPart extends PaperSection {
  id: string;
  title: SectionTitle;
  topic: Topic | null;
}

export function paperDocument(scope: PaperScope, context: PaperContext): PaperDocument {
  const { guide, phase, checklist } = scope;
  const { locale, texts } = context;
  const all = numberSections(guide).map((section) => partOf(section, guide, context));
  const parts = phase ? all.filter((part) => part.phase === phase) : all;
  const path = paperPath(locale, guide.id, paperName(scope));
  const subject = phase ? parts[0]!.title : sectionTitle({ titles: guide.title, locale });
  const notes = new AddressNotes();
  const targets = targetsOf(all, new Set(parts), context);
  const build: PartBuilder = { scope, path, notes, targets, context };
  const main = h(
    'main',
    {
      id: 'content',
      dataGuide: guide.id,
      dataPhase: phase?.id,
      dataPaper: phase ? 'phase' : 'guide',
      // A change of named page breaks the page: a phase's own document has one throughout.
      dataRunning: phase?.id,
    },
    [
      titleBlock(
        { guide, phase, checklist, subject, parts, id: phase ? parts[0]!.id : null },
        context,
      ),
      ...(checklist ? [] : [contentsList(phase ? parts.slice(1) : parts, texts.paper)]),
      ...phasesOf(parts).flatMap((group) => phaseOf(group, build)),
      notes.list(h('h2', texts.paper.addresses)),
    ].filter((child) => child !== null),
  );
  fixAnchors(main);
  const title = checklist ? fill(texts.paper.checklistOf, { title: subject.text }) : subject.text;
  return { ...scope, locale, path, title, updated: lastChange(parts, locale), main };
}

interface PartBuilder {
  scope: PaperScope;
  path: string;
  notes: AddressNotes;
  targets: Map<string, PaperTarget>;
  context: PaperContext;
}

function partOf(section: PaperSection, guide: Guide, { site, locale }: PaperContext): PaperPart {
  const topic =
    section.entry.topic === null ? null : (site.topics.get(section.entry.topic) ?? null);
  const titles = topic
    ? Object.fromEntries(Object.values(topic.pages).map((page) => [page.locale, page.title]))
    : section.entry.title;
  return {
    ...section,
    topic,
    id: topic
      ? topic.guide === guide.id
        ? topic.slug
        : topic.id.replace('/', '--')
      : `part-${section.number.replaceAll('.', '-')}`,
    title: sectionTitle({ titles, locale }),
  };
}

/** Every topic of the site by its page, as this document refers to it. */
function targetsOf(
  all: PaperPart[],
  inDocument: Set<PaperPart>,
  { site, locale }: PaperContext,
): Map<string, PaperTarget> {
  const guides = new Map(site.guides.map(({ id, title }) => [id, title]));
  const targets = new Map<string, PaperTarget>();
  for (const topic of site.topics.values())
    targets.set(topicPath(locale, topic), {
      title: topic.pages[locale]?.title ?? Object.values(topic.pages)[0]?.title ?? topic.slug,
      number: null,
      otherGuide:
        sectionTitle({ titles: guides.get(topic.guide ?? '') ?? {}, locale }).text || null,
      anchor: null,
    });
  for (const part of all)
    if (part.topic)
      targets.set(topicPath(locale, part.topic), {
        title: part.title.text,
        number: part.number,
        otherGuide: null,
        anchor: inDocument.has(part) ? part.id : null,
      });
  return targets;
}

/** Parts in groups that begin with a phase, or with the landing topic. */
function phasesOf(parts: PaperPart[]): PaperPart[][] {
  const groups: PaperPart[][] = [];
  for (const part of parts) {
    if (part.depth === 0) groups.push([part]);
    else groups.at(-1)!.push(part);
  }
  return groups;
}

function phaseOf(parts: PaperPart[], build: PartBuilder): Element[] {
  const [first] = parts as [PaperPart, ...PaperPart[]];
  const { scope, context } = build;
  const content = parts.flatMap((part) =>
    scope.checklist ? checklistPart(part, build) : [topicPart(part, build)],
  );
  if (content.length === 0) return [];
  const steps = parts.some(({ topic }) => topic?.steps.some(({ kind }) => kind !== 'reference'));
  return [
    h('section.phase', { dataRunning: scope.phase ? null : first.phase?.id }, [
      ...content,
      ...(first.phase && steps
        ? [signOff(first.title, scope.phase ? 2 : 3, context.texts.paper)]
        : []),
    ]),
  ];
}

/** Level of a part's title: the document's own title is the first. */
const levelOf = ({ depth }: PaperPart, { phase }: PaperScope): number =>
  Math.min(6, depth + (phase ? 1 : 2));

/** In a phase's own document the title block has said the phase's title. */
const heading = (part: PaperPart, scope: PaperScope): Element[] =>
  scope.phase && part.depth === 0
    ? []
    : [
        h(
          `h${levelOf(part, scope)}`,
          { id: part.id, className: ['part-title'] },
          part.title.shown(part.number),
        ),
      ];

function topicPart(part: PaperPart, build: PartBuilder): Element {
  const { scope, context } = build;
  const { locale, texts } = context;
  const page = part.topic?.pages[locale];
  return h(`section.part.depth-${part.depth}`, { dataTopic: part.topic?.id }, [
    ...heading(part, scope),
    ...(page ? [trustOf(page, texts), ...bodyOf(part, build)] : [absence(part, context)]),
  ]);
}

function bodyOf(
  part: PaperPart,
  { scope, path, notes, targets, context }: PartBuilder,
): ElementContent[] {
  const { locale, texts } = context;
  const topic = part.topic!;
  const from = topicPath(locale, topic);
  return paperBody(topic.pages[locale]!.tree, {
    prefix: part.id,
    level: levelOf(part, scope),
    from,
    to: path,
    result: texts.paper.result,
    showLink: (link) =>
      showPaperLink(link, {
        from,
        prefix: part.id,
        notes,
        texts: texts.paper,
        targetOf: (page) => targets.get(page) ?? null,
      }),
  });
}

/** A part without text in this language says why. */
function absence({ topic, entry }: PaperPart, { locale, texts }: PaperContext): Element | null {
  if (!topic) return entry.missing ? h('p.absent', texts.missingTopic) : null;
  const names = locales
    .filter((other) => topic.pages[other])
    .map((other) => new Intl.DisplayNames(locale, { type: 'language' }).of(other) ?? other);
  const languages = new Intl.ListFormat(locale).format(names);
  return h('p.absent', `${texts.missingLocaleTitle} (${fill(texts.onlyIn, { languages })}).`);
}

function checklistPart(part: PaperPart, build: PartBuilder): Element[] {
  const page = part.topic?.pages[build.context.locale];
  const list = page ? checklistOf(page.tree, part.id, build.context.texts.paper) : [];
  const { scope } = build;
  if (list.length === 0 && (scope.phase || part.depth > 0)) return [];
  return [h('section.part', { dataTopic: part.topic?.id }, [...heading(part, scope), ...list])];
}
