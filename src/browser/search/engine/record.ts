/** A record of the index, read back into what it was made from. */
import type { Fragment } from '#pagefind';
import type { Locale } from '../../../languages/index.ts';
import { searchWords } from '../../../languages/search.ts';
import { joinElisions } from '../../../contract/elisions.ts';
import { keysOf } from '../query-words.ts';

/** Words that stand together, from a place on. */
export interface Block {
  kind: 'title' | 'heading' | 'step' | 'command' | 'text';
  /** Id of the step or heading that the words belong to; empty at a topic's beginning. */
  id: string;
  /** Index of the first word, and of the first word after the block. */
  start: number;
  end: number;
}

export interface Section {
  locale: Locale;
  title: string;
  blocks: Block[];
  start: number;
  end: number;
}

export interface TopicRecord {
  topic: string;
  guide: string | null;
  phase: string | null;
  /** The words of all languages, as they are shown. */
  tokens: string[];
  sections: Section[];
}

const kinds: Record<string, Block['kind']> = {
  h: 'heading',
  s: 'step',
  c: 'command',
  t: 'text',
};

export function readRecord({ content, meta, filters, anchors }: Fragment): TopicRecord {
  const tokens = content.split(/\s+/);
  const sections: Section[] = [];
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  for (const [index, { id, text, location }] of ordered.entries()) {
    const end = ordered[index + 1]?.location ?? tokens.length;
    const [locale, code, place = ''] = id.split('.') as [Locale, string?, string?];
    if (!Object.hasOwn(searchWords, locale)) continue;
    if (!code) {
      sections.push({ locale, title: joinElisions(text), blocks: [], start: location, end });
    }
    const section = sections.at(-1)!;
    section.end = end;
    section.blocks.push({ kind: kinds[code ?? ''] ?? 'title', id: place, start: location, end });
  }
  return {
    topic: meta.topic!,
    guide: filters.guide?.[0] ?? null,
    phase: meta.phase ?? null,
    tokens,
    sections,
  };
}

const cache = new Map<string, string[]>();

/** `keysOf`, remembered: the same words come again and again. */
export function cachedKeys(token: string): string[] {
  let keys = cache.get(token);
  if (!keys) {
    // Enough for the vocabulary of a large site; beyond it, begin anew rather than grow for ever.
    if (cache.size > 50_000) cache.clear();
    keys = keysOf(token);
    cache.set(token, keys);
  }
  return keys;
}
