/**
 * What must be the same in every language: commands, paths, registry keys, addresses, file names and
 * literal values. A machine translates them now and then; whoever types them then breaks a server.
 */
import type { Pair } from './split-pairs.ts';

const verbs =
  'Add|Approve|Clear|Connect|Convert|ConvertTo|Copy|Disable|Enable|Export|Get|Grant|Import|Install|Invoke|Merge|Move|New|Out|Publish|Remove|Reset|Restart|Restore|Resume|Revoke|Search|Select|Set|Start|Stop|Suspend|Sync|Test|Uninstall|Unlock|Update|Write';

const literals: RegExp[] = [
  // Cmdlets
  new RegExp(`\\b(?:${verbs})-[A-Z][A-Za-z]{2,}\\b`, 'g'),
  // Paths of Windows and of the network
  /\b[A-Z]:\\[\w\\$.%-]+/g,
  /(?<![\\\w])\\\\[\w$.%<>-]+\\[\w\\$.%-]+/g,
  // Keys of the registry
  /\b(?:HKLM|HKCU|HKEY_[A-Z_]+)\b[\\\w]*/g,
  // Files
  /\b[\w-]+(?:\.[\w-]+)*\.(?:exe|msi|msp|ps1|psm1|xml|config|dll|vbs|cab|ini|cer|pfx|csv|asmx|bat|cmd|iso)\b/gi,
  // Addresses, without their language
  /\bhttps?:\/\/[^\s()<>[\]"'«»“”*\\]+/gi,
  // Whatever the author wrote as code
  /(?<!`)`([^`\n]+)`(?!`)/g,
];

export interface AlteredLiteral {
  segment: string;
  literal: string;
  /** Offset of the pair in the text that it was split from. */
  start: number;
}

/** The literals of English sentences that their translations lack. */
export const alteredLiterals = (pairs: Pair[]): AlteredLiteral[] =>
  pairs.flatMap(({ segment, target, source, start }) => {
    const there = comparable(target);
    const lost = literalsIn(source).find((literal) => !there.includes(comparable(literal)));
    return lost === undefined ? [] : [{ segment, literal: lost, start }];
  });

const literalsIn = (text: string): string[] => {
  const plain = unescaped(text);
  return literals.flatMap((expression) =>
    [...plain.matchAll(expression)].map((match) => match[1] ?? match[0]),
  );
};

/** Markup may stand within a literal, in one language or in both. */
const unescaped = (text: string): string =>
  text
    .replace(/<\/?(?:b|i|em|strong|span|a|code)\b[^<>]*>/gi, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('**', '')
    .replace(/\\(?=[_*.<>&()[\]-])/g, '');

/** Letter case, spaces, the language in an address and what ends a sentence make no other literal. */
const comparable = (text: string): string =>
  unescaped(text)
    .replaceAll('`', '')
    .replace(/\/[a-z]{2}-[a-z]{2}(?=\/)/gi, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/[.,;:!?]+$/, '')
    .toLowerCase();
