import type { Diagnostic } from '../guide/diagnostics/diagnostic.ts';
import type { Site } from '../guide/site.ts';
import type { AssetNames } from './assets/asset-names.ts';
import type { Brand } from './brand.ts';

/** How a site reaches its readers: from a server, or by double-click from a disk, where there is no app. */
export type Medium = 'server' | 'disk';

/** What pages say of a PDF. */
export interface PdfFile {
  /** Where it was printed to. */
  file: string;
  /** Bytes. */
  size: number;
  pages: number;
}

/** A site on its way to its readers: the guides, and all that is decided of how they are shown. */
export interface Publication {
  site: Site;
  /** What was said about the input, for its maintainers. */
  diagnostics: Diagnostic[];
  medium: Medium;
  assets: AssetNames;
  /** PDFs by their path in the site. */
  pdfs: ReadonlyMap<string, PdfFile>;
  brand: Brand;
  /** Whether servers are offered compressed twins of files. */
  compress: boolean;
  /** Version of Passerelle. */
  version: string;
}
