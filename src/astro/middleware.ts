import type { MiddlewareHandler } from 'astro';
import { currentPublication, pageRendered, root } from 'virtual:passerelle/publication';
import { notFoundPath } from '../contract/site-paths.ts';
import { pageDataAt } from './page-data.ts';

/** Gives templates their page's data; pages that are not the guides' own pass untouched. */
export const onRequest: MiddlewareHandler = ({ url, locals, routePattern }, next) => {
  const pathname = decodeURI(url.pathname);
  if (!`${pathname}/`.startsWith(root)) return next();
  // An address that is not there is shown this page under the address that was asked for.
  const address = routePattern === '/404' ? notFoundPath : pathname.slice(root.length);
  const data = pageDataAt(address, currentPublication(), root);
  if (!data) return next();
  locals.passerelle = data;
  pageRendered();
  return next();
};
