import type { Edit } from '../read/text-view.ts';
import { editsOutsideCode, type Say } from './repair.ts';

/** What translators do to Markdown, and what it was. Each spelling means nothing else in a topic. */
const faults: { found: RegExp; mend: (match: RegExpMatchArray) => string; expected: string }[] = [
  // `! [alt](path)`
  {
    found: /(^|[\s>])![ \u00A0]+\[([^\]\n]*)\](?=[ ]?\()/gm,
    mend: ([, before, alt]) => `${before}![${alt}]`,
    expected: '`![`',
  },
  // `[text] (path.md)`
  {
    found:
      /(\[[^[\]\n]*\])[ \u00A0]+(?=\((?:https?:|\.\.?[ ]?\/|[^()\s"]*(?:\.(?:md|png|jpe?g|gif|svg)|\/media\/))[^)\n]*\))/gi,
    mend: ([, text]) => text!,
    expected: '`](`',
  },
  // `](.. /path)`
  {
    found: /\]\(((?:\.\.?[ ]*\/[ ]*)+)(?=[^)\n]*\))/g,
    mend: ([, path]) => `](${path!.replaceAll(' ', '')}`,
    expected: 'a path without spaces',
  },
  // `[text](some words)`: Markdown reads no address with spaces
  {
    found: /\]\(([^()<>"'\n]+(?:\([^()<>\n]*\)[^()<>"'\n]*)*)("[^"\n]*"[ ]*)?\)/g,
    mend: ([all, address, title = '']) =>
      /\S\s+\S/.test(address!) ? `](<${address!.trim()}> ${title})`.replace(' )', ')') : all,
    expected: 'an address without spaces',
  },
  // `\*\*bold\*\*`
  {
    found: /\\\*\\\*(?=[^\s*])([^*\n]{1,120}?[^\s*\\])\\\*\\\*/g,
    mend: ([, bold]) => `**${bold}**`,
    expected: '`**`',
  },
];

/** Mend Markdown that a translation broke. */
export function mendMarkup(fault: (typeof faults)[number]) {
  return (text: string, say: Say): Edit[] =>
    editsOutsideCode(text, fault.found, (match) => {
      const mended = fault.mend(match);
      if (mended === match[0]) return null;
      say(
        'markup-repaired',
        `Unexpected \`${excerpt(match[0])}\`, expected ${fault.expected}`,
        match.index,
      );
      return mended;
    });
}

const excerpt = (text: string): string =>
  text.trim().length > 40 ? `${text.trim().slice(0, 39)}…` : text.trim();

export const markupRepairs = faults.map(mendMarkup);
