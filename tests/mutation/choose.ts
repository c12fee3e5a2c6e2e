/** A choice among many things that is the same for the same seed. */

/** Up to `count` of `things`; `seed` is a text of any kind. */
export function choose<T>(things: readonly T[], count: number, seed: string): T[] {
  const left = [...things];
  const random = randomOf(seed);
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
}

/** Numbers from 0 to 1 that follow from a text (FNV-1a, then mulberry32). */
function randomOf(seed: string): () => number {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
