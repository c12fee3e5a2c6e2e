/**
 * Sentence pairs of machine-translated topics:
 *
 *   <span data-ttu-id="ID">target</span><span class="sxs-lookup"><span data-stu-id="ID">English</span></span>
 *
 * They are resolved on the text, before Markdown sees it, because a pair may hold a fence, a comment
 * or half a construct. The result is the same document twice, in the target language and in English,
 * where each sentence stands between markers that the parse keeps as inline HTML.
 */
import type { Edit, TextView } from '../read/text-view.ts';

const pair =
  /<span data-ttu-id=(?:"|&quot;)([0-9a-z]+-p?\d+)(?:"|&quot;)>((?:(?!<span data-ttu-id=)[\s\S])*?)<\/span><span class=(?:"|&quot;)sxs-lookup(?:"|&quot;)><span data-stu-id=(?:"|&quot;)\1(?:"|&quot;)>((?:(?!data-[st]tu-id=)[\s\S])*?)<\/span><\/span>(?!<\/span>)/g;

/** A topic's text per language. `source` is null where the topic has no pairs. */
export interface SplitText {
  target: TextView;
  source: TextView | null;
  pairs: Pair[];
}

/** A sentence in both languages, as the file has it. */
export interface Pair {
  segment: string;
  target: string;
  source: string;
  /** Offset of the pair. */
  start: number;
}

/**
 * Split a body into its target and its source text.
 *
 * The prefix of a pair's id changes with language and hand-off, its number does not: the number alone
 * is the segment id, so that the same sentence has the same id in every language.
 *
 * @param prefix keeps the ids of an included text apart from those of the topic, e.g. `i1-`
 */
export function splitPairs(body: TextView, prefix = ''): SplitText {
  const target: Edit[] = [];
  const source: Edit[] = [];
  const pairs: Pair[] = [];
  const seen = new Map<string, number>();
  for (const match of body.text.matchAll(pair)) {
    const [all, id, targetText, sourceText] = match as unknown as [string, string, string, string];
    const number = id.slice(id.indexOf('-') + 1);
    const times = seen.get(number) ?? 0;
    seen.set(number, times + 1);
    const segment = prefix + (times === 0 ? number : `${number}x${times}`);
    const start = match.index;
    const targetStart = start + all.indexOf('>') + 1;
    const targetEnd = targetStart + targetText.length;
    const sourceEnd = start + all.length - '</span></span>'.length;
    const sourceStart = sourceEnd - sourceText.length;
    const end = start + all.length;
    pairs.push({ segment, target: targetText, source: sourceText, start });
    const [open, close] = markers(segment);
    target.push({ start, end: targetStart, text: open }, { start: targetEnd, end, text: close });
    source.push({ start, end: sourceStart, text: open }, { start: sourceEnd, end, text: close });
  }
  if (target.length === 0) return { target: body, source: null, pairs };
  return { target: body.edit(target), source: body.edit(source), pairs };
}

/**
 * A pair of markers is a pair of HTML tags: Markdown decides on emphasis by the characters beside it,
 * and the angle brackets keep that decision as it was with the spans they stand for.
 */
const markers = (segment: string): [string, string] => [`<seg-${segment}>`, `</seg-${segment}>`];

/** A marker as an HTML node of the parse. */
export const markerNode = /^<(\/?)seg-((?:i\d+-)?p?\d+(?:x\d+)?)>$/;

/** Markers inside a literal value: code, alt text, addresses, HTML blocks. */
const markersInText = /<(\/?)seg-((?:i\d+-)?p?\d+(?:x\d+)?)>/g;

/** A literal value without its markers. */
export const withoutMarkers = (value: string): string =>
  value.includes('seg-') ? value.replace(markersInText, '') : value;
