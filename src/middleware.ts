import { defineMiddleware } from 'astro:middleware';
import { currentSite } from './astro/publication.ts';

/** Counts pages while a site is built; the command shows the count. */
export const onRequest = defineMiddleware((_context, next) => {
  currentSite().onPage?.();
  return next();
});
