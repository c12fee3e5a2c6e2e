/** Places inside a topic that hold words of the query. */
import type { Locale } from '../../../languages/index.ts';
import type { SearchPlace } from '../../../contract/search.ts';
import type { QueryWord } from '../query-words.ts';
import { markedText } from './excerpt.ts';
import { findMatches, reached, type Match } from './matches.ts';
import type { Block, Section, TopicRecord } from './record.ts';

/** More would bury the next topic. */
const most = 3;
/** Words of a step or command that are shown. */
const labelLength = 16;

interface Candidate {
  kind: SearchPlace['kind'];
  id: string;
  /** The block that is named: the heading, the step's first words, the command. */
  block: Block;
  rank: number;
}

const placeKind = ({ kind }: Block): SearchPlace['kind'] =>
  kind === 'step' || kind === 'command' ? kind : 'heading';

type PlaceInTopic = Omit<SearchPlace, 'href'>;

export function placesOf(
  record: TopicRecord,
  section: Section,
  matches: Match[],
  words: QueryWord[],
  reader: Locale,
): PlaceInTopic[] {
  const candidates = new Map<string, Candidate>();
  for (const block of section.blocks) {
    if (block.id === '') continue;
    const rank = rankOf(block, matches, words);
    if (rank === 0) continue;
    const kind = placeKind(block);
    const key = kind === 'command' ? `command ${block.start}` : `${kind} ${block.id}`;
    const known = candidates.get(key);
    if (known) known.rank = Math.max(known.rank, rank);
    else candidates.set(key, { kind, id: block.id, block: named(section, block), rank });
  }
  return withoutRepeats([...candidates.values()].sort((a, b) => b.rank - a.rank))
    .slice(0, most)
    .sort((a, b) => a.block.start - b.block.start)
    .map((candidate) => labelled(record, section, candidate, words, reader));
}

/** Whole words count more than beginnings, and headings and commands say more than running text. */
function rankOf({ kind, start, end }: Block, matches: Match[], words: QueryWord[]): number {
  const inside = matches.filter(({ at }) => at >= start && at < end);
  if (inside.length === 0) return 0;
  const grades = reached(inside, words);
  const bonus = kind === 'heading' ? 2 : kind === 'command' ? 1 : 0;
  return grades.reduce((total: number, grade) => total + (grade > 0 ? 4 + grade : 0), bonus);
}

/** A link to a step serves its commands too, and one link to a command serves all that are like it. */
function withoutRepeats(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const named = (section: Section, block: Block): Block =>
  block.kind === 'command'
    ? block
    : (section.blocks.find(
        ({ kind, id }) => id === block.id && kind === (block.kind === 'step' ? 'step' : 'heading'),
      ) ?? block);

function labelled(
  record: TopicRecord,
  section: Section,
  { kind, id, block }: Candidate,
  words: QueryWord[],
  reader: Locale,
): PlaceInTopic {
  const own = record.sections.find(({ locale }) => locale === reader);
  const same = own?.blocks.find((other) => other.id === id && other.kind === block.kind);
  const shown = kind !== 'command' && same ? same : block;
  const end = Math.min(shown.end, shown.start + (kind === 'heading' ? 40 : labelLength));
  const label = markedText(record, findMatches(record, words, shown.start, end), shown.start, end);
  // The index ends every block with a full stop, which a heading or command does not have.
  const last = label.at(-1)!;
  if (end < shown.end) label.push({ text: ' …', marked: false });
  else if (kind !== 'step') last.text = last.text.replace(/\.$/, '');
  const lang = kind === 'command' ? null : shown === same ? reader : section.locale;
  return { kind, id, label, lang };
}
