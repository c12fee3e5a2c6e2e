import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/astro/load-guide.ts';
import { numberSections } from '../../src/outputs/paper/number-sections.ts';
import { languages, locales, type Locale } from '../../src/languages/index.ts';
import type { Guide, Site, TopicPage } from '../../src/guide/site.ts';
import type { PdfFile } from '../../src/outputs/publication.ts';
import { makePdfs, plannedPdfs } from '../../src/outputs/pdf/guide-pdfs.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { openPdf, pagesOf, squeeze, type PdfPage } from '../support/read-pdf.ts';

/** Margins in points, as `paper.css` sets them. */
const mm = 72 / 25.4;
const margin = { side: 20 * mm, top: 20 * mm, bottom: 22 * mm };

/** Printing takes a browser some seconds, and much longer where other work goes on beside. */
const patience = 400_000;

const body = ({ runs, height }: PdfPage) =>
  runs.filter(({ baseline }) => baseline > margin.bottom && baseline < height - margin.top);

const textOf = (pages: PdfPage[]): string =>
  squeeze(pages.flatMap((page) => body(page).map(({ text }) => text)).join(''));

/** The words of a topic in pieces that nothing can be put into: its text nodes. */
function piecesOf(page: TopicPage): string[] {
  const pieces: string[] = [];
  visit(page.tree, 'text', ({ value }, _index, parent) => {
    // Code is split into lines on paper.
    const inCode = parent?.type === 'element' && parent.tagName === 'code';
    for (const piece of inCode ? value.split('\n') : [value])
      if (squeeze(piece) !== '') pieces.push(squeeze(piece));
  });
  return pieces;
}

/** Pieces that do not follow one another in the text. */
function missingFrom(
  text: string,
  pieces: string[],
  from: number,
): { missing: string[]; at: number } {
  const missing: string[] = [];
  let at = from;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) missing.push(piece);
    else at = found + piece.length;
  }
  return { missing, at };
}

const hasContent = (node: object): boolean =>
  'id' in node ||
  ('children' in node && (node.children as object[]).some((child) => hasContent(child)));

describe.skipIf(!hasCorpus)('the PDFs of a real guide', () => {
  let site: Site;
  let guide: Guide;
  let pdfs: Map<string, PdfFile>;
  const pages = new Map<Locale, PdfPage[]>();

  beforeAll(async () => {
    ({ site } = loadGuide(path.join(corpus, 'sfb-2019')));
    [guide] = site.guides as [Guide];
    const planned = plannedPdfs(site, {}).filter(({ scope }) => scope.phase === null);
    pdfs = await makePdfs(site, planned, {
      browser: process.env.PASSERELLE_BROWSER!,
      producer: 'Passerelle',
      folder: mkdtempSync(path.join(tmpdir(), 'passerelle-pdf-')),
      brand: {},
    });
    for (const { locale, sitePath } of planned)
      pages.set(locale, await pagesOf(await openPdf(readFileSync(pdfs.get(sitePath)!.file))));
  }, patience);

  test.each(locales)('hold every word of every topic in order (%s)', (locale) => {
    const text = textOf(pages.get(locale)!);
    // The contents name every title; the topics begin behind them.
    let at = 0;
    const faults: string[] = [];
    for (const { entry } of numberSections(guide)) {
      const page = entry.topic === null ? undefined : site.topics.get(entry.topic)?.pages[locale];
      if (!page) continue;
      const { missing, at: end } = missingFrom(text, piecesOf(page), at);
      at = end;
      faults.push(...missing.map((piece) => `${entry.topic}: ${piece}`));
    }
    expect(faults).toEqual([]);
  });

  test.each(locales)('have a box for every step (%s)', async (locale) => {
    const steps = numberSections(guide).flatMap(({ entry }) =>
      entry.topic === null || !site.topics.get(entry.topic)?.pages[locale]
        ? []
        : site.topics.get(entry.topic)!.steps.filter(({ kind }) => kind !== 'reference'),
    );
    const pdf = await openPdf(readFileSync(pdfOf(locale).file));
    let boxes = 0;
    const count = (node: object) => {
      // An element that other pages share is named on each of them, with content on its own alone.
      if ('alt' in node && node.alt === languages[locale].paper.box && hasContent(node)) boxes++;
      if ('children' in node) for (const child of node.children as object[]) count(child);
    };
    for (let number = 1; number <= pdf.numPages; number++)
      count((await (await pdf.getPage(number)).getStructTree()) ?? {});
    expect(boxes).toBe(steps.length);
  });

  test('have a sane number of pages, about the same in each language', () => {
    const counts = locales.map((locale) => pages.get(locale)!.length);
    for (const count of counts) {
      expect(count).toBeGreaterThan(40);
      expect(count).toBeLessThan(120);
    }
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.3);
  });

  test.each(locales)('have no blank page and no text in the margins (%s)', (locale) => {
    const faults = pages
      .get(locale)!
      .flatMap((page, index) => [
        ...(body(page).length === 0 ? [`page ${index + 1} is blank`] : []),
        ...page.runs
          .filter(
            ({ left, right }) => left < margin.side - 1 || right > page.width - margin.side + 1,
          )
          .map(({ text }) => `page ${index + 1}: ${text}`),
      ]);
    expect(faults).toEqual([]);
  });

  test.each(locales)('number their pages and contents truly (%s)', async (locale) => {
    const pdf = await openPdf(readFileSync(pdfOf(locale).file));
    const shown = pages.get(locale)!;
    for (const [index, { runs }] of shown.entries())
      expect(squeeze(runs.map(({ text }) => text).join(''))).toContain(
        `${index + 1}/${shown.length}`,
      );
    let checked = 0;
    for (let number = 1; number <= 3; number++) {
      const page = await pdf.getPage(number);
      for (const { subtype, dest, rect } of await page.getAnnotations()) {
        if (subtype !== 'Link' || typeof dest !== 'string') continue;
        const line = shown[number - 1]!.runs.filter(
          ({ baseline }) => baseline > rect[1] && baseline < rect[3],
        );
        const said = Number(line.sort((a, b) => a.left - b.left).at(-1)?.text);
        const [ref] = (await pdf.getDestination(dest))!;
        expect(said, dest).toBe((await pdf.getPageIndex(ref)) + 1);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(60);
  });

  test.each(locales)('say what they are to machines (%s)', async (locale) => {
    const pdf = await openPdf(readFileSync(pdfOf(locale).file));
    const { info, metadata } = await pdf.getMetadata();
    const facts = info as Record<string, unknown>;
    expect(facts.Language).toBe(locale);
    expect(facts.Title).toBe(guide.title[locale]);
    expect(metadata!.get('pdfuaid:part')).toBe('1');
    // Declared as an object, but a map.
    const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    const outline = await pdf.getOutline();
    expect(outline.flatMap(({ items }) => items).length).toBeGreaterThan(9);
  });

  const pdfOf = (locale: Locale) =>
    [...pdfs].find(([sitePath]) => sitePath.startsWith(`pdf/${locale}/`))![1];
});
