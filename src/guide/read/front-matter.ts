/**
 * Front matter, the metadata between two `---` lines. gray-matter is called nowhere else, because it
 * needs two precautions: engines that run code are refused, and options are always given (without
 * them it answers a second call on the same broken text from its cache, as if it were sound).
 */
import matter from 'gray-matter';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

export type FrontMatter = Record<string, unknown>;

export type ReadFrontMatter =
  | { ok: true; data: FrontMatter; bodyStart: number }
  | {
      ok: false;
      data: FrontMatter;
      bodyStart: number;
      executable: boolean;
      reason: string;
      offset: number;
    };

class ExecutableFrontMatter extends Error {}

const refuse = {
  parse: (): object => {
    throw new ExecutableFrontMatter();
  },
};

/** An alias may be used this often: a file that needs more is built to exhaust memory. */
const maxAliasCount = 50;

const options = {
  engines: {
    yaml: {
      parse: (text: string): object =>
        z
          .record(z.string(), z.unknown())
          .parse(parse(text, { maxAliasCount, uniqueKeys: false }) ?? {}),
    },
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    json: { parse: (text: string): object => JSON.parse(text) as object },
  },
};

/** Front matter opens on the first line and closes on the next line of three dashes. */
const block = /^---[^\n]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * Read a topic's front matter.
 *
 * Whatever happens, the body is found: a topic with broken metadata is still worth reading.
 */
export function readFrontMatter(text: string): ReadFrontMatter {
  const bodyStart = block.exec(text)?.[0].length ?? 0;
  if (bodyStart === 0) return { ok: true, data: {}, bodyStart };
  try {
    const { data } = matter(text.slice(0, bodyStart), options);
    return { ok: true, data: data as FrontMatter, bodyStart };
  } catch (error) {
    const executable = error instanceof ExecutableFrontMatter || isUnknownEngine(error);
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    const offset = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { ok: false, data: {}, bodyStart, executable, reason, offset };
  }
}

const isUnknownEngine = (error: unknown): boolean =>
  error instanceof Error && /engine/i.test(error.message);

/** A value of the front matter as text, or null. Key case varies in the field, so it does not count. */
export function textOf(data: FrontMatter, key: string): string | null {
  const wanted = key.toLowerCase();
  for (const [name, value] of Object.entries(data)) {
    if (name.toLowerCase() !== wanted) continue;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    // Titles hold no-break spaces and, folded, end in a newline.
    const text = String(value)
      .normalize('NFC')
      .replace(/[\s\u00A0]+/g, ' ')
      .trim();
    if (text !== '') return text;
  }
  return null;
}

/** An ISO date from the dates in use: month first (`06/16/2020`) in front matter, ISO in bodies. */
export function isoDate(text: string | null): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (iso) return iso[0];
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  if (!american) return null;
  const [, month, day, year] = american as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
