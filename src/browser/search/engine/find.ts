/** What Pagefind is asked, and how its answers are put together. */
import { destroy, init, options, search, type FoundPage } from '#pagefind';
import type { SearchFilters } from '../../../contract/search.ts';
import type { QueryWord } from '../query-words.ts';
import type { Query } from './query.ts';
import { merge, type Ranked } from './merge.ts';
import { readSteps } from './small-files.ts';
import { basePath, forgetLost, throwIfLost } from './transport.ts';

export type Found = Ranked<FoundPage>;

let started: Promise<void> | undefined;

/** Commands by their tail count twice; everything else in the metadata stands in the text already. */
const ranking = { metaWeights: { topic: 0, phase: 0, commands: 2 } };

export function startPagefind(): Promise<void> {
  started ??= (async () => {
    await options({ basePath, noWorker: true, metaCacheTag: '', ranking });
    await init();
  })();
  return started;
}

/** The topics that hold all words and all phrases, best first. */
export async function find({ words, phrases }: Query, filters: SearchFilters): Promise<Found[]> {
  const [exact, stems, ...quoted] = await Promise.all([
    ask(words.map(({ text }) => text).join(' '), filters),
    ask(words.map(({ stem }) => stem).join(' '), filters),
    ...phrases.map((phrase) => ask(`"${phrase}"`, filters)),
  ]);
  const wanted = quoted.map((found) => new Set(found.map(({ id }) => id)));
  const merged = merge([exact!, stems!]).filter(({ page }) =>
    wanted.every((ids) => ids.has(page.id)),
  );
  return filters.done?.length ? withoutDone(merged, new Set(filters.done)) : merged;
}

/** The topics that hold some of the words, those with more and rarer ones first. */
export async function findSome(words: QueryWord[], filters: SearchFilters): Promise<Found[]> {
  const found = await Promise.all(
    words.map(({ stem }) => find({ words: [{ text: stem, stem }], phrases: [] }, filters)),
  );
  return merge(found.map((some) => some.map(({ page, score }) => ({ ...page, score }))));
}

async function ask(query: string, filters: SearchFilters): Promise<FoundPage[]> {
  if (query.trim() === '') return [];
  const start = startPagefind();
  try {
    await start;
    const { results } = await search(query, { filters: pagefindFilters(filters) });
    throwIfLost();
    return results;
  } catch (error) {
    // What failed once must not fail for ever: the network may come back. Questions asked together fail
    // together; only the first of them starts anew.
    forgetLost();
    if (started === start) {
      started = undefined;
      await destroy();
    }
    throw error;
  }
}

const pagefindFilters = ({ guide, phase, kind }: SearchFilters): Record<string, string> => ({
  ...(guide && { guide }),
  ...(phase && { phase }),
  ...(kind && { kind }),
});

async function withoutDone(found: Found[], done: Set<string>): Promise<Found[]> {
  const steps = await readSteps();
  return found.filter(({ page }) => !steps[page.id]?.every((step) => done.has(step)));
}
