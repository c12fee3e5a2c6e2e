/** A guide, a phase or a checklist as one document to print: a tree that needs nothing around it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paperPath, topicPath } from '../../contract/site-paths.ts';
import { fill } from '../../languages/fill.ts';
import { languageList } from '../../languages/format.ts';
import { languages, locales, type Locale } from '../../languages/index.ts';
import { AddressNotes } from './address-notes.ts';
import { checklistOf } from './checklist-sheet.ts';
import { contentsList } from './contents-list.ts';
import { fixAnchors } from './fix-anchors.ts';
import { numberSections } from './number-sections.ts';
import { paperBody } from './paper-body.ts';
import { showPaperLink, type PaperTarget } from './paper-links.ts';
import { partOf, targetsOf, type PaperPart } from './paper-parts.ts';
import { paperName, type PaperContext, type PaperScope } from './paper-scope.ts';
import { sectionTitle } from './section-title.ts';
import { signOff } from './sign-off.ts';
import { lastChange, titleBlock, trustOf } from './title-block.ts';

export interface PaperDocument extends PaperScope {
  locale: Locale;
  /** Path in the site. */
  path: string;
  title: string;
  /** ISO date of the last change of any of its topics, or null where none gives one. */
  updated: string | null;
  main: Element;
}

export function paperDocument(scope: PaperScope, context: PaperContext): PaperDocument {
  const { guide, phase, checklist } = scope;
  const { locale } = context;
  const texts = languages[locale].paper;
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
      ...(checklist ? [] : [contentsList(phase ? parts.slice(1) : parts, texts)]),
      ...phasesOf(parts).flatMap((group) => phaseOf(group, build)),
      notes.list(h('h2', texts.addresses)),
    ].filter((child) => child !== null),
  );
  fixAnchors(main);
  const title = checklist ? fill(texts.checklistOf, { title: subject.text }) : subject.text;
  return { ...scope, locale, path, title, updated: lastChange(parts, locale), main };
}

interface PartBuilder {
  scope: PaperScope;
  path: string;
  notes: AddressNotes;
  targets: Map<string, PaperTarget>;
  context: PaperContext;
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
        ? [signOff(first.title, scope.phase ? 2 : 3, languages[context.locale].paper)]
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
  const page = part.topic?.pages[context.locale];
  return h(`section.part.depth-${part.depth}`, { dataTopic: part.topic?.id }, [
    ...heading(part, scope),
    ...(page ? [trustOf(page), ...bodyOf(part, build)] : [absence(part, context)]),
  ]);
}

function bodyOf(
  part: PaperPart,
  { scope, path, notes, targets, context }: PartBuilder,
): ElementContent[] {
  const { locale } = context;
  const texts = languages[locale].paper;
  const topic = part.topic!;
  const from = topicPath(locale, topic);
  return paperBody(topic.pages[locale]!.tree, {
    prefix: part.id,
    level: levelOf(part, scope),
    from,
    to: path,
    result: texts.result,
    showLink: (link) =>
      showPaperLink(link, {
        from,
        prefix: part.id,
        notes,
        texts,
        targetOf: (page) => targets.get(page) ?? null,
      }),
  });
}

/** A part without text in this language says why. */
function absence({ topic, entry }: PaperPart, { locale }: PaperContext): Element | null {
  const texts = languages[locale].page;
  if (!topic) return entry.missing ? h('p.absent', texts.missingTopic) : null;
  const others = locales.filter((other) => topic.pages[other]);
  const onlyIn = fill(texts.onlyIn, { languages: languageList(others, locale) });
  return h('p.absent', `${texts.missingLocaleTitle} (${onlyIn}).`);
}

function checklistPart(part: PaperPart, build: PartBuilder): Element[] {
  const page = part.topic?.pages[build.context.locale];
  const list = page ? checklistOf(page.tree, part.id, languages[build.context.locale].paper) : [];
  const { scope } = build;
  if (list.length === 0 && (scope.phase || part.depth > 0)) return [];
  return [h('section.part', { dataTopic: part.topic?.id }, [...heading(part, scope), ...list])];
}
