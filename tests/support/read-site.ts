/** A built site as trees, for tests that look at every page. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { GuideManifest } from '../../src/contract/guide-manifest.ts';

export interface BuiltPage {
  /** Path in the site, with `/`. */
  path: string;
  tree: Root;
}

/** All files of a site, as paths with `/`. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));

export const pagesOf = (folder: string): BuiltPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file, tree: fromHtml(readFileSync(path.join(folder, file), 'utf8')) }));

export const manifestOf = (folder: string): GuideManifest =>
  JSON.parse(readFileSync(path.join(folder, 'guide.json'), 'utf8')) as GuideManifest;

/** The elements of a page that a test accepts. */
export function elements(tree: Root, accept: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (accept(element)) found.push(element);
  });
  return found;
}
