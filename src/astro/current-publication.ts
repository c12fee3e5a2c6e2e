/**
 * What Astro is to render. Astro bundles the pages; this module is left out of their bundles and loaded by
 * Node itself (`vite-plugin.ts`), so that pages and integration share the one that is set here.
 */
import type { Publication } from '../outputs/publication.ts';

let current: Publication | undefined;
let onPage: () => void = () => {};

/** @param onRendered called for each page that is rendered */
export function publish(publication: Publication, onRendered: () => void = () => {}): void {
  current = publication;
  onPage = onRendered;
}

/**
 * @public Pages reach it through `vite-plugin.ts`.
 * @throws where Astro renders before the integration has read the guides, which is a fault of ours.
 */
export function currentPublication(): Publication {
  if (!current) throw new Error('No guides have been read yet: is the integration in place?');
  return current;
}

/** @public Likewise. */
export const pageRendered = (): void => onPage();
