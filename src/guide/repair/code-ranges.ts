/** Where a text is code: repairs of markup must leave it alone. */

export interface Range {
  start: number;
  end: number;
}

const fence = /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** A fenced block; `end` is null where no line closes it. */
export interface Fence {
  start: number;
  end: number | null;
  /** What stands before the opening fence: indentation, quote marks, a list marker. */
  prefix: string;
  mark: string;
  info: string;
}

/** The fenced blocks of a text, in whatever list or quote they stand. */
export function fencesOf(text: string): Fence[] {
  const fences: Fence[] = [];
  let open: Fence | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (open) {
      if (closes(line, open) || leavesQuote(line, open)) {
        open.end = closes(line, open) ? end : at;
        open = null;
      }
    } else {
      const [, prefix, mark, info] = fence.exec(line) ?? [];
      if (mark) {
        open = { start: at, end: null, prefix: prefix!, mark, info: info!.trim() };
        fences.push(open);
      }
    }
    at = end + 1;
  }
  return fences;
}

const closes = (line: string, { mark }: Fence): boolean => {
  const rest = line.replace(/^[ \t>]+/, '').trimEnd();
  return rest.length >= mark.length && rest === mark[0]!.repeat(rest.length);
};

/** A quote that ends takes its fence with it. */
const leavesQuote = (line: string, { prefix }: Fence): boolean =>
  prefix.includes('>') && !/^[ \t]*>/.test(line);

/** Fenced blocks and inline code. */
export function codeRanges(text: string): Range[] {
  const fences = fencesOf(text).map(({ start, end }) => ({ start, end: end ?? text.length }));
  const ranges: Range[] = [];
  let from = 0;
  for (const block of [...fences, { start: text.length, end: text.length }]) {
    for (const { index, 0: code } of text.slice(from, block.start).matchAll(inlineCode))
      ranges.push({ start: from + index, end: from + index + code.length });
    ranges.push(block);
    from = block.end;
  }
  return ranges;
}

const inlineCode = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^`]|(?!\1(?!`))`+)*?\1(?!`)/g;

/** Whether an offset stands in one of the ranges, which are sorted. */
export function isInside(ranges: Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = ranges[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}
