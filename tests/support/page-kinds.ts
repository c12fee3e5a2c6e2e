/** One page of each kind of the site made from `content/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GuideManifest } from '../../src/contract/guide-manifest.ts';
import { pathsIn } from '../../src/outputs/folder-files.ts';

/**
 * The pages of a site that stand for all others: every page that is not a topic's, and the topics with
 * most steps.
 */
export function pageKinds(folder: string): string[] {
  const { topics } = JSON.parse(
    readFileSync(path.join(folder, 'guide.json'), 'utf8'),
  ) as GuideManifest;
  const longest = [...topics].sort((a, b) => b.steps.length - a.steps.length).slice(0, 2);
  const topicPages = new Set(
    topics.flatMap(({ locales }) => Object.values(locales).map(({ url }) => url)),
  );
  const papers = /\/print\//;
  const others = pathsIn(folder).filter(
    (file) => file.endsWith('.html') && !topicPages.has(file) && !papers.test(file),
  );
  const printed = pathsIn(folder).filter((file) => papers.test(file) && file.endsWith('.html'));
  return [
    ...others.filter((file) => !/^(en|es)\/.*\//.test(file)),
    ...longest.flatMap(({ locales }) => [locales.fr!.url, locales.en!.url]),
    ...printed.filter((file) => file.startsWith('fr/')).slice(0, 3),
  ];
}
