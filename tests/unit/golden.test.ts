/**
 * Addresses and ids of steps are promises: readers have links to the one and ticks under the other. They
 * are written down here, so that a change of either is seen in review. UPDATE=1 writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideManifest } from '../../src/outputs/manifest.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { loadSite } from '../support/load-site.ts';

/** Every address of a site, each topic's with the ids that can be ticked in it. */
function promisesOf(folder: string): string {
  const { guides, topics } = guideManifest(loadSite(folder).site);
  const lines = [
    ...guides.flatMap(({ urls, phases }) => [
      ...Object.values(urls),
      ...phases.map(({ id }) => `  phase ${id}`),
    ]),
    ...topics.flatMap(({ locales, done, steps }) => [
      ...Object.values(locales).map(({ url }) => url),
      `  topic ${done}`,
      ...steps.map(({ id, kind, aliases }) => `  ${kind} ${[id, ...aliases].join(' ')}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function expectGolden(name: string, folder: string): void {
  const golden = path.join(import.meta.dirname, '../golden', `${name}.txt`);
  const got = promisesOf(folder);
  if (process.env.UPDATE) writeFileSync(golden, got);
  expect(got).toBe(readFileSync(golden, 'utf8'));
}

describe('addresses and ids of steps are those that readers have', () => {
  test('in the embedded guide', () => {
    expectGolden('content', path.join(import.meta.dirname, '../../content'));
  });

  test.skipIf(!hasCorpus)('in a guide of real topics', () => {
    expectGolden('sfb-2019', path.join(corpus, 'sfb-2019'));
  });
});
