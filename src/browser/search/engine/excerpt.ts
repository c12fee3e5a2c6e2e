import { joinElisions } from '../../../contract/elisions.ts';
import type { MarkedText } from '../../../contract/search.ts';
import type { Match } from './matches.ts';
import type { Section, TopicRecord } from './record.ts';

/** Words in an excerpt. */
const length = 28;

/** The words of a record from one to another, those that match marked. */
export function markedText(
  { tokens }: TopicRecord,
  matches: Match[],
  start: number,
  end: number,
): MarkedText {
  const marked = new Set(matches.map(({ at }) => at));
  const pieces: MarkedText = [];
  for (let at = start; at < end; at++) {
    const last = pieces.at(-1);
    const text = at === start ? tokens[at]! : ` ${tokens[at]!}`;
    if (last && last.marked === marked.has(at)) last.text += text;
    else if (marked.has(at) && at > start) {
      // The space before a marked word is not part of it.
      if (last) last.text += ' ';
      pieces.push({ text: tokens[at]!, marked: true });
    } else pieces.push({ text, marked: marked.has(at) });
  }
  return joined(pieces);
}

/** Blocks end with a full stop in the index, also those that end with a space or a command. */
const closeStops = (text: string): string => text.replace(/ (?=[.,](?:\s|$))/g, '');

/** Put elided words together again, also where one part is marked. */
function joined(pieces: MarkedText): MarkedText {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const both = next && joinElisions(`${piece.text}${next.text}`);
    if (next && both!.length < piece.text.length + next.text.length && /[’'] $/.test(piece.text))
      piece.text = piece.text.slice(0, -1);
    piece.text = closeStops(joinElisions(piece.text));
  }
  return pieces;
}

/** The part of the section where most words of the query stand, each counted once, best matches first. */
export function excerptOf(record: TopicRecord, section: Section, matches: Match[]): MarkedText {
  const body = section.blocks.find(({ kind }) => kind !== 'title')?.start ?? section.start;
  const inBody = matches.filter(({ at }) => at >= body);
  const start = windowStart(inBody, body, section);
  const end = Math.min(section.end, start + length);
  const text = markedText(record, inBody, start, end);
  if (start > body) text.unshift({ text: '… ', marked: false });
  if (end < section.end) text.push({ text: ' …', marked: false });
  return text;
}

function windowStart(matches: Match[], body: number, section: Section): number {
  let best = { start: body, rank: 0 };
  for (const [index, { at }] of matches.entries()) {
    const grades = new Map<number, number>();
    for (let next = index; next < matches.length && matches[next]!.at < at + length - 6; next++) {
      const { word, grade } = matches[next]!;
      grades.set(word, Math.max(grade, grades.get(word) ?? 0));
    }
    const rank = [...grades.values()].reduce((total, grade) => total + 2 + grade, 0);
    if (rank > best.rank) best = { start: Math.max(body, at - 5), rank };
  }
  // Begin with a block where one begins nearby, so that the excerpt reads from its first word.
  const near = section.blocks.findLast(
    ({ start }) => start <= best.start + 5 && start >= best.start - 4 && start >= body,
  );
  return near?.start ?? best.start;
}
