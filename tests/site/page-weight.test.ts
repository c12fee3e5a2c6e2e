import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { GuideManifest } from '../../src/contract/guide-manifest.ts';
import { pathsIn } from '../../src/outputs/folder-files.ts';
import { hasCorpus } from '../support/corpus.ts';

describe.skipIf(!hasCorpus)('the weight of pages of the real topics', () => {
  const folder = () => inject('sites').sfb;
  /** Compressed bytes of a file, as the weaker of the two encodings sends them. */
  const sizes = new Map<string, number>();
  const weigh = (file: string): number => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(path.join(folder(), file)), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  };
  const loadedBy = (page: string, pattern: RegExp): string[] =>
    [...readFileSync(path.join(folder(), page), 'utf8').matchAll(pattern)].map(([, href]) =>
      path.posix.join(path.posix.dirname(page), href!),
    );
  const scripts = (page: string) => loadedBy(page, /<script[^>]* src="([^"]+)"/g);
  const styles = (page: string) => loadedBy(page, /<link rel="stylesheet" href="([^"]+)"/g);
  const sum = (files: string[]) => files.reduce((total, file) => total + weigh(file), 0);

  test('scripts before search are at most 12 KB, and twice that where a page is a tool', () => {
    const pages = pathsIn(folder()).filter((file) => /^(en|es|fr)\/.*\.html$/.test(file));
    // The overview, sign-offs and the page that keeps guides are made by a script of their own.
    const isTool = (page: string) => scripts(page).length > 1;
    const heaviest = (some: string[]) => Math.max(...some.map((page) => sum(scripts(page))));
    expect(heaviest(pages.filter(isTool))).toBeLessThanOrEqual(24 * 1024);
    const reading = heaviest(pages.filter((page) => !isTool(page)));
    expect(reading).toBeGreaterThan(1000);
    expect(reading).toBeLessThanOrEqual(12 * 1024);
  });

  test('a topic’s page with its styles and scripts is at most 45 KB at the median', () => {
    const { topics } = JSON.parse(
      readFileSync(path.join(folder(), 'guide.json'), 'utf8'),
    ) as GuideManifest;
    const weights = topics
      .flatMap(({ locales }) => Object.values(locales).map(({ url }) => url))
      .map((page) => weigh(page) + sum(styles(page)) + sum(scripts(page)))
      .sort((a, b) => a - b);
    expect(weights.length).toBeGreaterThan(150);
    expect(weights[Math.floor(weights.length / 2)]!).toBeLessThanOrEqual(45 * 1024);
  });
});
