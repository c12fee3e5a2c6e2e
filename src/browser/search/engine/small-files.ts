/** The small files beside the index, each loaded when it is first needed. */
import type { GuideChoice } from '../../../contract/search.ts';
import { once } from '../../once.ts';
import { readWords, type KnownWords } from './spelling.ts';
import { readText } from './transport.ts';

export const readGuides = once(
  async () => JSON.parse(await readText('guides.dat')) as GuideChoice[],
);

export const readKnownWords = once(async (): Promise<KnownWords> =>
  readWords(await readText('words.dat')),
);

/** Ids of the steps of each topic, by Pagefind's id of the topic. */
export const readSteps = once(
  async () => JSON.parse(await readText('steps.dat')) as Record<string, string[]>,
);
