import type { ByLocale } from '../../languages/index.ts';
import { report } from '../diagnostics/report.ts';
import { chooseEditions, type ShownText } from './choose-editions.ts';
import type { Edition } from './edition.ts';
import { groupEditions, type EditionGroup } from './group-editions.ts';

/** A topic as its files give it: its editions, and what of them each language shows. */
export interface TopicSource extends EditionGroup {
  shown: ByLocale<ShownText>;
}

/** The topics of a folder; a second text in one language is reported. */
export const topicSources = (editions: Edition[]): TopicSource[] =>
  groupEditions(editions).map((group) => {
    const { shown, passedOver } = chooseEditions(group.editions);
    for (const { file } of passedOver)
      if (!isPaired(group.editions, file.locale))
        report(
          file.vfile,
          'topic-duplicate',
          `Unexpected second text of a topic, expected one in ${file.locale}`,
        );
    return { ...group, shown };
  });

/** Sets of sentence pairs are published beside the translation that they are of. */
const isPaired = (editions: Edition[], locale: string): boolean =>
  editions.some(({ file, source }) => file.locale === locale && source !== null);
