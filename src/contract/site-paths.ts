/** Addresses in the site: explicit files and relative links, so that they also work from a disk. */
import type { Locale } from '../languages/index.ts';

/** Folder of the topics that belong to no guide. */
export const otherTopics = 'other';

/** Leads to the reader's language. */
export const startPath = 'index.html';
/** Served for addresses that are not there. */
export const notFoundPath = '404.html';
export const homePath = (locale: Locale): string => `${locale}/index.html`;
export const guidePath = (locale: Locale, guide: string | null): string =>
  `${locale}/${guide ?? otherTopics}/index.html`;
export const topicPath = (locale: Locale, topic: { guide: string | null; slug: string }): string =>
  `${locale}/${topic.guide ?? otherTopics}/${topic.slug}.html`;
/** The page of a topic by its id, `guide/slug`. */
export const topicIdPath = (locale: Locale, id: string): string => `${locale}/${id}.html`;
/** A document to print: `phase` ids, `guide` and `checklist` are names of documents. */
export const paperPath = (locale: Locale, guide: string, name: string): string =>
  `${locale}/${guide}/print/${name}.html`;
/** The style sheet with a guide's running heads. */
export const runningHeadsPath = (locale: Locale, guide: string): string =>
  `${locale}/${guide}/print/running-heads.css`;
export const pdfPath = (locale: Locale, guide: string, phase: string | null): string =>
  `pdf/${locale}/${[guide, phase].filter(Boolean).join('-')}.pdf`;
/** Pages about the site itself. */
export const sitePages = ['about', 'accessibility', 'coverage'] as const;
export const sitePagePath = (locale: Locale, page: (typeof sitePages)[number]): string =>
  `${locale}/${page}/index.html`;
/** Folders of a locale that no guide may take. */
export const reservedFolders = [otherTopics, 'search', 'offline', ...sitePages];
export const overviewPath = (locale: Locale, guide: string): string =>
  `${locale}/${guide}/overview.html`;
export const signOffPath = (locale: Locale, guide: string, phase: string): string =>
  `${locale}/${guide}/sign-off-${phase}.html`;
export const searchPath = (locale: Locale): string => `${locale}/search/index.html`;
export const offlinePath = (locale: Locale): string => `${locale}/offline/index.html`;
export const webManifestPath = (locale: Locale): string => `${locale}/app.webmanifest`;
