import type { MiddlewareHandler } from 'astro';
import { currentPublication, mount, pageRendered } from 'virtual:passerelle/publication';
import { pageDataAt } from './page-data.ts';

/** Gives templates their page's data; pages that are not the guides' own pass untouched. */
export const onRequest: MiddlewareHandler = ({ url, locals }, next) => {
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}${mount}`;
  const pathname = decodeURI(url.pathname);
  if (!`${pathname}/`.startsWith(base)) return next();
  const data = pageDataAt(pathname.slice(base.length), currentPublication());
  if (!data) return next();
  locals.passerelle = data;
  pageRendered();
  return next();
};
