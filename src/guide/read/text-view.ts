/**
 * A text made from another by cutting and inserting, that remembers where each character stood.
 * Repairs and sentence pairs change a topic's text before it is parsed; messages must still name the
 * line and column in the author's file.
 */

/** Replace the characters from `start` to `end` (offsets in the view's text) by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A run of the view's text: `at` is its offset there, `from` its offset in the original text. */
interface Piece {
  at: number;
  from: number;
  /** Inserted text has one place of origin for all its characters. */
  inserted: boolean;
}

export class TextView {
  readonly text: string;
  readonly #pieces: Piece[];

  private constructor(text: string, pieces: Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** A view of `text` from `start` on. */
  static of(text: string, start = 0): TextView {
    return new TextView(text.slice(start), [{ at: 0, from: start, inserted: false }]);
  }

  /** Offset in the original text of the character at `offset` of this view. */
  origin(offset: number): number {
    const piece = this.#pieces[this.#pieceAt(offset)]!;
    return piece.inserted ? piece.from : piece.from + (offset - piece.at);
  }

  /** The view with `edits` made; they must be sorted and must not overlap. */
  edit(edits: Edit[]): TextView {
    if (edits.length === 0) return this;
    const text: string[] = [];
    const pieces: Piece[] = [];
    let length = 0;
    let read = 0;
    const push = (piece: Omit<Piece, 'at'>, part: string) => {
      if (part === '') return;
      pieces.push({ ...piece, at: length });
      text.push(part);
      length += part.length;
    };
    const copy = (start: number, end: number) => {
      let index = this.#pieceAt(start);
      for (let from = start; from < end; index++) {
        const piece = this.#pieces[index]!;
        const until = Math.min(end, this.#pieces[index + 1]?.at ?? this.text.length);
        const origin = piece.inserted ? piece.from : piece.from + (from - piece.at);
        push({ from: origin, inserted: piece.inserted }, this.text.slice(from, until));
        from = until;
      }
    };
    for (const { start, end, text: insert } of edits) {
      copy(read, start);
      push({ from: this.origin(start), inserted: true }, insert);
      read = end;
    }
    copy(read, this.text.length);
    if (pieces.length === 0) pieces.push({ at: 0, from: this.origin(0), inserted: true });
    return new TextView(text.join(''), pieces);
  }

  /** Index of the piece that holds `offset`. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The edits that replace every match of a global expression. */
export function editsOf(
  text: string,
  expression: RegExp,
  replace: (match: RegExpMatchArray) => string,
): Edit[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: replace(match),
  }));
}
