/**
 * Content that no structure element claims — running heads, page numbers, backgrounds — has to be
 * marked as an artifact (PDF/UA-1, 7.1); Chromium leaves it unmarked.
 */

/** Operators that begin and end marked content. */
const begins = new Set(['BDC', 'BMC']);

/**
 * Wrap every run of a page's operators outside marked content in an artifact. Such content never
 * begins or ends inside a text object in what Chromium writes.
 *
 * @param stream the page's content, one byte for each character
 */
export function markArtifacts(stream: string): string {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let operands = 0;
  for (const { text, at, operator } of tokens(stream)) {
    if (!operator) continue;
    if (begins.has(text) && depth++ === 0) {
      parts.push(artifact(stream.slice(start, operands)));
      start = operands;
    }
    if (text === 'EMC' && --depth === 0) {
      parts.push(stream.slice(start, at + text.length));
      start = at + text.length;
    }
    operands = at + text.length;
  }
  const rest = stream.slice(start);
  parts.push(depth > 0 ? rest : artifact(rest));
  return parts.join('');
}

const paints = /(^|\s)(f\*?|F|B\*?|b\*?|S|s|Tj|TJ|Do|sh|')(?=\s|$)/;

const artifact = (run: string): string =>
  paints.test(run) ? `\n/Artifact BMC\n${run.trim()}\nEMC\n` : run;

interface Token {
  text: string;
  at: number;
  operator: boolean;
}

const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+/g;

function* tokens(stream: string): Generator<Token> {
  for (const match of stream.matchAll(token)) {
    const [text] = match;
    yield { text, at: match.index, operator: /^[A-Za-z'"][A-Za-z0-9*]*$/.test(text) };
  }
}
