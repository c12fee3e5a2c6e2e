/**
 * What a site is made of, in the order in which it is written. Building, the live site and packs all go
 * by this list: what stands here is written by the one and served by the other.
 */
import { app } from './app/app-output.ts';
import { assets } from './assets/assets-output.ts';
import { checklists } from './checklists.ts';
import { compressedTwins } from './compressed-twins.ts';
import { manifest } from './manifest.ts';
import { media } from './media.ts';
import type { Output } from './output.ts';
import { pages } from './pages.ts';
import { paper } from './paper/paper-output.ts';
import { pdfs } from './pdf/pdf-output.ts';
import { publicFiles } from './public-files.ts';
import { search } from './search/search-output.ts';
import { webManifests } from './app/web-manifest.ts';
import { zip } from './zip/zip-output.ts';

export const outputs: readonly Output[] = [
  pages,
  publicFiles,
  assets,
  media,
  manifest,
  checklists,
  search,
  paper,
  pdfs,
  webManifests,
  app,
  zip,
  compressedTwins,
];
