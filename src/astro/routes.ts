import path from 'node:path';
import type { InjectedRoute } from 'astro';
import type { Medium } from '../outputs/publication.ts';

/** The templates of a site's pages by their route. */
const templates: Record<string, string> = {
  '/[locale]': 'home',
  '/[locale]/search': 'search',
  '/[locale]/offline': 'offline',
  '/[locale]/about': 'about',
  '/[locale]/accessibility': 'accessibility',
  '/[locale]/coverage': 'coverage',
  '/[locale]/[guide]': 'guide',
  '/[locale]/[guide]/overview': 'overview',
  '/[locale]/[guide]/sign-off-[phase]': 'sign-off',
  '/[locale]/[guide]/[topic]': 'topic',
};

/**
 * @param mount path below the base that guides stand under, with a slash at its end
 */
export function routesOf(mount: string, medium: Medium): InjectedRoute[] {
  const route = (pattern: string, template: string): InjectedRoute => ({
    pattern,
    entrypoint: path.join(import.meta.dirname, '../routes', `${template}.astro`),
    prerender: true,
  });
  return [
    route(mount, 'start'),
    // A project that guides are mounted in has a page of its own for this; on a disk nothing serves one.
    ...(mount === '/' && medium === 'server' ? [route('/404', 'not-found')] : []),
    ...Object.entries(templates).map(([pattern, template]) =>
      route(mount + pattern.slice(1), template),
    ),
  ];
}
