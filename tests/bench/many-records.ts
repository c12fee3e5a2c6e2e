import type { SearchRecord } from '../../src/guide/index/search-records.ts';
import { locales, type ByLocale } from '../../src/languages/index.ts';
import { randomFrom } from '../support/known-items.ts';

/**
 * As many records as asked for: the given ones, then topics put together from their blocks, so that
 * words are as frequent as in real topics, while no two topics are the same. Every tenth block also
 * names something of its own, as real topics do.
 */
export function manyRecords(records: SearchRecord[], count: number): SearchRecord[] {
  const random = randomFrom(1);
  const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)]!;
  const made = [...records];
  while (made.length < count) {
    const frame = pick(records);
    const number = made.length;
    const name = nameOf(number);
    const blocks: SearchRecord['blocks'] = {};
    const titles: ByLocale<string> = {};
    // Languages of one topic come from the same topics, block by block.
    const sources = Array.from({ length: 40 }, () => ({ from: pick(records), share: random() }));
    for (const locale of locales) {
      const own = frame.blocks[locale];
      if (!own || !frame.titles[locale]) continue;
      titles[locale] = `${frame.titles[locale]} ${name}`;
      blocks[locale] = own.map((block, index) => {
        const { from, share } = sources[index % sources.length]!;
        const others = from.blocks[locale] ?? own;
        const other = others[Math.floor(share * others.length)] ?? block;
        const text = index % 10 === 0 ? `${other.text} ${name}` : other.text;
        return { ...block, kind: other.kind === 'code' ? block.kind : other.kind, text };
      });
    }
    made.push({ ...frame, topic: `${frame.topic}-${number}`, titles, blocks });
  }
  return made;
}

/** A made-up word, different for each number. */
function nameOf(number: number): string {
  const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'ste', 'tri', 'vo', 'zu'];
  return [...String(number).padStart(4, '0')].map((digit) => parts[Number(digit)]).join('');
}
