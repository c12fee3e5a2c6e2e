/** Nothing in a site leads nowhere, leaves it unasked, or shows markup to a reader. */
import path from 'node:path';
import { toText } from 'hast-util-to-text';
import { describe, expect, inject, test } from 'vitest';
import { hasCorpus } from '../support/corpus.ts';
import { elements, filesOf, pagesOf, type BuiltPage } from '../support/read-site.ts';

const internal = (address: string) => !/^[a-z][a-z0-9+.-]*:/i.test(address);

/** Addresses on a page that lead to no file, or to no element of the file. */
function deadLinks(page: BuiltPage, files: Set<string>, ids: Map<string, Set<string>>): string[] {
  const addresses = elements(
    page.tree,
    ({ properties }) => properties.href !== undefined || properties.src !== undefined,
  )
    .map(({ properties }) => String(properties.href ?? properties.src))
    .filter(internal);
  return addresses.filter((address) => {
    const [file = '', anchor] = address.split('#');
    const target =
      file === '' ? page.path : path.posix.join(path.posix.dirname(page.path), file.split('?')[0]!);
    if (!files.has(decodeURI(target))) return true;
    return (
      Boolean(anchor) &&
      target.endsWith('.html') &&
      !ids.get(target)?.has(decodeURIComponent(anchor!))
    );
  });
}

const leftover =
  /data-[ts]tu-id|sxs-lookup|<\/?seg-|\[![A-Z]+\]|:::|<!--|<\/?(div|span|a)[\s>]|mainSection/;

const sites = ['content', ...(hasCorpus ? (['seeds', 'sfb'] as const) : [])] as const;

describe.each(sites)('the site of %s', (name) => {
  const folder = inject('sites')[name];
  const pages = pagesOf(folder);
  const files = new Set(filesOf(folder));

  test('has no link that leads nowhere', () => {
    const ids = new Map(
      pages.map(({ path: file, tree }) => [
        file,
        new Set(
          elements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
            String(properties.id),
          ),
        ),
      ]),
    );
    const dead = pages
      .filter((page) => page.path !== '404.html')
      .flatMap((page) => deadLinks(page, files, ids).map((address) => `${page.path}: ${address}`));
    expect(dead).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = pages.flatMap(({ tree }) =>
      elements(tree, ({ tagName }) => /^(script|link|img|iframe|source)$/.test(tagName))
        .map(({ properties }) => String(properties.src ?? properties.href ?? ''))
        .filter((address) => !internal(address)),
    );
    expect(loaded).toEqual([]);
  });

  test('shows no markup to a reader', () => {
    const shown = pages.flatMap(({ path: file, tree }) => {
      const blocks = elements(tree, ({ tagName }) => /^(p|li|h[1-6]|td|th|dt|dd)$/.test(tagName));
      return blocks
        .filter(
          (block) =>
            elements({ type: 'root', children: [block] }, ({ tagName }) =>
              /^(code|pre)$/.test(tagName),
            ).length === 0,
        )
        .map((block) => toText(block))
        .filter((text) => leftover.test(text))
        .map((text) => `${file}: ${text.slice(0, 120)}`);
    });
    expect(shown).toEqual([]);
  });

  test('gives every page one heading of the first level, a language and unique ids', () => {
    for (const { path: file, tree } of pages) {
      if (file === '404.html') continue;
      const [html] = elements(tree, ({ tagName }) => tagName === 'html');
      expect(html?.properties.lang, file).toMatch(/^(en|fr|es)$/);
      expect(elements(tree, ({ tagName }) => tagName === 'h1').length, file).toBe(1);
      const ids = elements(tree, ({ properties }) => properties.id !== undefined).map(
        ({ properties }) => String(properties.id),
      );
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        file,
      ).toEqual([]);
    }
  });
});
