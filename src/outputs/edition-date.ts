import type { Site } from '../guide/site.ts';

/** ISO date of the latest change to any topic, or null where no topic gives one: an edition's date. */
export const updatedLast = ({ topics }: Site): string | null =>
  [...topics.values()]
    .flatMap(({ pages }) => Object.values(pages).flatMap(({ updated }) => updated ?? []))
    .sort()
    .at(-1) ?? null;
