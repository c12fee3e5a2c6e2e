import type { MiddlewareHandler } from 'astro';
import { currentPublication, mount, pageRendered } from 'virtual:passerelle/publication';
import { notFoundPath } from '../contract/site-paths.ts';
import { pageDataAt } from './page-data.ts';

/** Gives templates their page's data; pages that are not the guides' own pass untouched. */
export const onRequest: MiddlewareHandler = ({ url, locals, routePattern }, next) => {
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}${mount}`;
  const pathname = decodeURI(url.pathname);
  if (!`${pathname}/`.startsWith(base)) return next();
  // An address that is not there is shown this page under the address that was asked for.
  const address = routePattern === '/404' ? notFoundPath : pathname.slice(base.length);
  const data = pageDataAt(address, currentPublication());
  if (!data) return next();
  locals.passerelle = data;
  pageRendered();
  return next();
};
