/** The PDFs of a site: which there are, and how they are made. */
import { pdfPath } from '../../contract/site-paths.ts';
import { paperDocument, type PaperDocument, type PaperScope } from '../paper/paper-document.ts';
import { locales, type Locale, type Site } from '../../guide/site.ts';
import { pageTexts } from '../../languages/index.ts';
import { bundleAssets, type Asset } from '../assets/bundle-assets.ts';
import { paperFiles } from '../paper/paper-files.ts';
import type { FinishedPdf } from './finish-pdf.ts';
import { printDocuments, type PdfJob } from './print-documents.ts';

/** What to make; what is not named is all. */
export interface PdfChoice {
  guide?: string | undefined;
  locale?: Locale | undefined;
  /** Number or id of a phase: then the whole guide is not made. */
  phase?: string | undefined;
}

/** A PDF that is to be: a phase or a whole guide in one language. */
export interface PlannedPdf {
  scope: PaperScope;
  locale: Locale;
  sitePath: string;
}

export function plannedPdfs(site: Site, { guide, locale, phase }: PdfChoice): PlannedPdf[] {
  const guides = site.guides.filter(({ id }) => guide === undefined || id === guide);
  const scopes = guides.flatMap((guide): PaperScope[] => [
    ...(phase === undefined ? [{ guide, phase: null, checklist: false }] : []),
    ...guide.phases
      .filter(({ id, number }) => phase === undefined || id === phase || String(number) === phase)
      .map((phase) => ({ guide, phase, checklist: false })),
  ]);
  return scopes.flatMap((scope) =>
    locales
      .filter((other) => locale === undefined || other === locale)
      .map((locale) => ({
        scope,
        locale,
        sitePath: pdfPath(locale, scope.guide.id, scope.phase?.id ?? null),
      })),
  );
}

export interface MakeOptions {
  /** Chromium's file. */
  browser: string;
  /** Name and version of this program. */
  producer: string;
  onDone?: (done: number) => void;
}

/** @returns the PDFs by their path in the site. */
export async function makePdfs(
  site: Site,
  planned: PlannedPdf[],
  { browser, producer, onDone }: MakeOptions,
): Promise<Map<string, FinishedPdf>> {
  const assets = await bundleAssets();
  const pages = paperFiles(site, assets.names);
  const jobs = planned.map(({ scope, locale, sitePath }): PdfJob => {
    const document = paperDocument(scope, { site, locale, texts: pageTexts[locale] });
    return { document, sitePath, facts: factsOf(document, site, producer) };
  });
  const files: Asset[] = [...assets.files, ...site.media.values()];
  for (const [sitePath, bytes] of pages)
    if (sitePath.endsWith('.css') || jobs.some(({ document }) => document.path === sitePath))
      files.push({ sitePath, bytes: bytes() });
  return printDocuments(jobs, { browser, files, ...(onDone && { onDone }) });
}

function factsOf(
  { guide, phase, locale, title, updated }: PaperDocument,
  site: Site,
  producer: string,
) {
  const landing = phase?.topic ?? guide.topic;
  const page = landing === null ? undefined : site.topics.get(landing)?.pages[locale];
  const guideTitle = guide.title[locale] ?? Object.values(guide.title)[0] ?? guide.id;
  return {
    title: phase ? `${title} – ${guideTitle}` : title,
    lang: locale,
    updated,
    description: page?.description ?? guideTitle,
    producer,
  };
}
