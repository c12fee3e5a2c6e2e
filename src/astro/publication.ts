/**
 * The site that Astro is to render. Astro bundles the pages apart from the command that made the site,
 * in the same process: a global symbol is the one thing that both share.
 */
import type { Diagnostic } from '../guide/diagnostics/diagnostic.ts';
import type { Site } from '../guide/site.ts';
import type { AssetNames } from '../outputs/assets/bundle-assets.ts';

export type Medium = 'server' | 'disk';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

export interface CurrentSite {
  site: Site;
  assets: AssetNames;
  /** Where the site is read: from a server, or by double-click from a disk, where there is no app. */
  medium: Medium;
  /** What was said about the input, for its maintainers. */
  diagnostics: Diagnostic[];
  /** PDFs by their path in the site; a live site has none. */
  pdfs?: ReadonlyMap<string, Pdf>;
  /** Called for each rendered page. */
  onPage?: () => void;
}

const key = Symbol.for('passerelle.current-site');
const shared = globalThis as { [key]?: CurrentSite };

export function setCurrentSite(current: CurrentSite): void {
  shared[key] = current;
}

/** @throws where Astro runs without a site, which is a fault of ours. */
export function currentSite(): CurrentSite {
  const current = shared[key];
  if (!current) throw new Error('No site to render: setCurrentSite has not been called');
  return current;
}
