/** The PDFs of a site: which there are, and how they are made. */
import { pdfPath } from '../../contract/site-paths.ts';
import type { Site } from '../../guide/site.ts';
import { locales, type Locale } from '../../languages/index.ts';
import { brandFiles } from '../assets/brand-files.ts';
import { loadAssets } from '../assets/load-assets.ts';
import type { Brand } from '../brand.ts';
import { readyFile } from '../output.ts';
import { paperDocument, type PaperDocument } from '../paper/paper-document.ts';
import { paperFiles } from '../paper/paper-output.ts';
import type { PaperScope } from '../paper/paper-scope.ts';
import type { PdfFile } from '../publication.ts';
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
  /** Folder that the PDFs are put in, by their path in the site. */
  folder: string;
  brand: Brand;
  /** Name and version of this program. */
  producer: string;
  onDone?: (done: number) => void;
}

/** @returns the PDFs by their path in the site. */
export async function makePdfs(
  site: Site,
  planned: PlannedPdf[],
  { browser, folder, brand, producer, onDone }: MakeOptions,
): Promise<Map<string, PdfFile>> {
  const assets = await loadAssets();
  const jobs = planned.map(({ scope, locale, sitePath }): PdfJob => {
    const document = paperDocument(scope, { site, locale });
    return { document, sitePath, facts: factsOf(document, site, producer) };
  });
  const printed = new Set(jobs.map(({ document }) => document.path));
  const publication = { site, brand, assets: assets.names };
  const files = [
    ...[...assets.files, ...brandFiles(brand), ...site.media.values()].map(readyFile),
    ...paperFiles(publication).filter(
      ({ sitePath }) => sitePath.endsWith('.css') || printed.has(sitePath),
    ),
  ];
  return printDocuments(jobs, { browser, files, folder, ...(onDone && { onDone }) });
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
