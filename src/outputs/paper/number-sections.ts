/** The numbers that a guide's parts have on paper: the same in each of its documents. */
import type { Entry, Guide, Phase } from '../../guide/site.ts';

/** A part of a guide with its number: a phase, a topic, or a heading above topics. */
export interface PaperSection {
  /** `3`, `3.2`, `A`. */
  number: string;
  entry: Entry;
  /** The phase that the part belongs to; null for the guide's landing topic. */
  phase: Phase | null;
  /** 0 for a phase and the landing topic, 1 for a topic of a phase, and so on. */
  depth: number;
}

/**
 * Number a guide's parts in reading order. Phases keep the numbers of their titles; what stands before
 * or beside them has letters. A topic that the guide names twice is a part once, at its first place.
 */
export function numberSections(guide: Guide): PaperSection[] {
  const landing: Entry[] = guide.topic
    ? [{ topic: guide.topic, missing: false, title: guide.title, children: [] }]
    : [];
  const roots = [
    ...landing.map((entry) => ({ entry, phase: null })),
    ...guide.phases.map((phase) => ({ entry: phase, phase })),
  ];
  const numbers = rootNumbers(roots.map(({ phase }) => phase?.number ?? null));
  const sections: PaperSection[] = [];
  const seen = new Set<string>();
  const add = (section: PaperSection): void => {
    const { entry, number, phase, depth } = section;
    if (entry.topic !== null && seen.has(entry.topic) && entry.children.length === 0) return;
    if (entry.topic !== null) seen.add(entry.topic);
    sections.push(section);
    for (const [index, child] of entry.children.entries())
      add({ entry: child, number: `${number}.${index + 1}`, phase, depth: depth + 1 });
  };
  for (const [index, { entry, phase }] of roots.entries())
    add({ entry, phase, number: numbers[index]!, depth: 0 });
  return sections;
}

/**
 * @example rootNumbers([null, 1, 2]) // => ['A', '1', '2']
 * @example rootNumbers([null, null]) // => ['1', '2']
 */
export function rootNumbers(own: (number | null)[]): string[] {
  const numbered = own.filter((number) => number !== null);
  if (numbered.length === 0 || new Set(numbered).size < numbered.length)
    return own.map((_, index) => String(index + 1));
  let others = 0;
  return own.map((number) => (number === null ? letters(others++) : String(number)));
}

/** A, B, …, Z, AA, AB, … */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (index % 26));
