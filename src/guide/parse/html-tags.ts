import { htmlTagNames } from 'html-tag-names';

/** A tag in a piece of raw HTML. */
export interface Tag {
  /** In lower case. */
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: string;
  start: number;
  end: number;
}

const tag =
  /<(\/?)([a-z][^\s/>]*)((?:\s*[^\s"'=<>`/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s*\/(?!>))*)\s*(\/?)>/gi;

/** The tags of a piece of HTML, in order. */
export const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(tag)].map((match) => ({
    name: match[2]!.toLowerCase(),
    closing: match[1] === '/',
    selfClosing: match[4] === '/',
    attributes: match[3]!,
    start: match.index,
    end: match.index + match[0].length,
  }));

const known = new Set(htmlTagNames);

/** Whether a name is an element of HTML. `<pool FQDN>` is a placeholder that an author did not escape. */
export const isElement = (name: string): boolean => known.has(name);

const voids = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

export const isVoid = (name: string): boolean => voids.has(name);

/** Elements that browsers close by themselves at the next one of their kind or at the parent's end. */
const closesItself = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup option optgroup caption'.split(' '),
);

export const needsNoEnd = (name: string): boolean => closesItself.has(name);

/** Elements that change how all that follows is read: only the words within them may stay. */
const unsettling = new Set(
  'plaintext xmp noembed noframes textarea title template select svg math html head body frameset listing'.split(
    ' ',
  ),
);

export const isUnsettling = (name: string): boolean => unsettling.has(name);

const dangerous = new Set(
  'script style iframe frame object embed applet form base meta link'.split(' '),
);

/** What of a tag a page must not hold, or null. */
export function dangerIn({ name, attributes }: Tag): string | null {
  if (dangerous.has(name)) return `<${name}>`;
  const handler = /\s(on[a-z]+)\s*=/i.exec(attributes)?.[1];
  if (handler) return handler.toLowerCase();
  const scheme = /=\s*["']?\s*((?:java|vb)script|data):/i.exec(attributes)?.[1];
  return scheme ? `${scheme.toLowerCase()}:` : null;
}
