/**
 * What search knows of a topic: one record with all its languages, so that a query in any of them finds
 * the topic once. The recipe and its measurements are in docs/search.md.
 */
import { locales, type ByLocale } from '../../languages/index.ts';
import type { Site, Topic } from '../site.ts';
import { searchBlocks, type SearchBlock } from './search-blocks.ts';
import type { TopicKind } from '../../contract/search.ts';
import { commandName } from '../../contract/command-names.ts';

export interface SearchRecord {
  topic: string;
  guide: string | null;
  phase: string | null;
  kinds: TopicKind[];
  titles: ByLocale<string>;
  /** The body by language. */
  blocks: ByLocale<SearchBlock[]>;
  /** Names of commands, also without their verb: `Move-CsUser`, `CsUser`. */
  commands: string[];
  /** Ids of the steps that can be ticked. */
  steps: string[];
}

export const searchRecords = (site: Site): SearchRecord[] =>
  [...site.topics.values()].map(searchRecord);

function searchRecord(topic: Topic): SearchRecord {
  const { id, guide, phase, pages, steps } = topic;
  const titles: ByLocale<string> = {};
  const blocks: ByLocale<SearchBlock[]> = {};
  const commands = new Set<string>();
  for (const locale of locales) {
    const page = pages[locale];
    if (!page) continue;
    titles[locale] = page.title;
    blocks[locale] = searchBlocks(page.tree);
    for (const { text } of blocks[locale])
      for (const [command, tail] of text.matchAll(commandName)) commands.add(command).add(tail!);
  }
  return {
    topic: id,
    guide,
    phase,
    kinds: kindsOf(topic),
    titles,
    blocks,
    commands: [...commands].sort(),
    steps: steps.flatMap((step) => (step.kind === 'reference' ? [] : step.id)),
  };
}

function kindsOf({ steps }: Topic): TopicKind[] {
  const kinds = new Set(steps.map(({ kind }) => (kind === 'task' ? 'procedure' : kind)));
  kinds.delete('reference');
  return kinds.size === 0 ? ['concept'] : ([...kinds].sort() as TopicKind[]);
}
