/**
 * Bytes to text. Topics are UTF-8; three kinds of damage are met in the field and told apart:
 * UTF-8 that was read as GBK and saved again (`migraci贸n`), UTF-8 that was read as Latin-1
 * (`migraciÃ³n`), and bytes that are no UTF-8 at all. The first two can be undone exactly where the
 * text survives the way back; the third is reported, never guessed.
 */
import iconv from 'iconv-lite';

export type Decoded =
  | { ok: true; text: string; repair: Repair | null; damagedAt: number | null }
  | { ok: false; reason: string };

interface Repair {
  /** The encoding that the text was wrongly read in. */
  encoding: 'GBK' | 'Latin-1';
  /** The first repaired word, as it is now. */
  after: string;
  /** Offset of that word in the repaired text. */
  at: number;
}

const wrongEncodings = [
  // No topic in a European language holds a Chinese character.
  { encoding: 'GBK', codec: 'gbk', trace: /\p{Script=Han}/u },
  // A lead byte of UTF-8 (C2–F4) followed by a continuation byte, both shown as characters.
  { encoding: 'Latin-1', codec: 'win1252', trace: /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/ },
] as const;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.includes(0))
    return { ok: false, reason: 'Unexpected NUL byte, expected UTF-8 text' };
  let text: string;
  try {
    // TextDecoder drops the byte order mark.
    text = utf16 ? iconv.decode(Buffer.from(bytes), 'utf-16') : utf8.decode(bytes);
    text = text.replace(/\r\n?/g, '\n');
  } catch {
    return { ok: false, reason: 'Unexpected bytes that are not UTF-8, expected UTF-8 text' };
  }
  let repair: Repair | null = null;
  for (const wrong of wrongEncodings) {
    if (!wrong.trace.test(text)) continue;
    const lines = text.split('\n');
    const repaired = lines.map((line) => (wrong.trace.test(line) ? undo(line, wrong.codec) : line));
    const first = repaired.findIndex((line, index) => line !== lines[index]);
    if (first < 0) continue;
    repair = {
      encoding: wrong.encoding,
      after: firstNewWord(lines[first]!, repaired[first]!),
      at: repaired.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0),
    };
    repair.at += repaired[first]!.indexOf(repair.after);
    text = repaired.join('\n');
  }
  const damagedAt = text.search(/\uFFFD|\p{Script=Han}/u);
  return { ok: true, text, repair, damagedAt: damagedAt < 0 ? null : damagedAt };
}

/** The line as it was before it was read in `codec`, or unchanged where that cannot be told exactly. */
function undo(line: string, codec: string): string {
  const bytes = iconv.encode(line, codec);
  if (iconv.decode(bytes, codec) !== line) return line;
  try {
    return utf8.decode(bytes);
  } catch {
    return line;
  }
}

/** The first word of `after` that `before` lacks in the same place. */
function firstNewWord(before: string, after: string): string {
  const damaged = before.split(/\s+/);
  return after.split(/\s+/).find((word, place) => word !== damaged[place]) ?? after;
}
