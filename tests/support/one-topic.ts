import { diagnosticsOf } from '../../src/guide/diagnostics/diagnostic.ts';
import type { Topic, TopicPage } from '../../src/guide/site.ts';
import { siteOf } from './memory-folder.ts';

export interface OneTopic {
  topic: Topic;
  page: TopicPage;
  html: string;
  /** `line:column [rule] reason` */
  messages: string[];
}

/** What becomes of one topic alone, a French one unless its path says otherwise. */
export function oneTopic(body: string, path = 'fr-fr/a.md', others = {}): OneTopic {
  const { site, files } = siteOf({ ...others, [path]: body });
  const pages = [...site.topics.values()].flatMap((topic) =>
    Object.values(topic.pages).map((page) => ({ topic, page })),
  );
  const { topic, page } = pages.find(
    ({ page }) => page.source === path && page.translation !== 'recovered',
  )!;
  const messages = diagnosticsOf(files)
    .filter(({ file }) => file === path)
    .map(
      ({ line, column, ruleId, message }) => `${line ?? 0}:${column ?? 0} [${ruleId}] ${message}`,
    );
  return { topic, page, html: page.html.trim(), messages };
}

/** The page of a topic with a title and these blocks. */
export const htmlOf = (blocks: string): string => oneTopic(`# Essai\n\n${blocks}\n`).html;

/** A sentence pair as machine translations have them. */
export const pair = (number: number, target: string, source: string): string =>
  `<span data-ttu-id="ab12c-${number}">${target}</span>` +
  `<span class="sxs-lookup"><span data-stu-id="ab12c-${number}">${source}</span></span>`;
