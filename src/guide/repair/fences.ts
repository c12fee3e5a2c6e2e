import type { Edit } from '../read/text-view.ts';
import { fencesOf } from './code-ranges.ts';
import type { Say } from './repair.ts';

const markerFirst = /^([ \t>]*)<seg-[^>\n]+>(?=[ \t]*(?:`{3,}|~{3,})[^`\n]*$)/gm;

/** A fence that a sentence pair holds begins its line only without the pair's marker. */
export function freeFences(text: string): Edit[] {
  return [...text.matchAll(markerFirst)].map((match) => ({
    start: match.index + match[1]!.length,
    end: match.index + match[0].length,
    text: '',
  }));
}

const closingOnLastLine = /^(.*\S)[ \t]*(`{3,}|~{3,})[ \t]*((?:<\/seg-[^>\n]+>)?)[ \t]*$/;

/**
 * Close fences that Markdown would leave open to the end of the topic: where the closing fence stands
 * at the end of the last code line it gets a line of its own, and a fence without a partner goes.
 */
export function closeFences(text: string, say: Say): Edit[] {
  const open = fencesOf(text).at(-1);
  if (!open || open.end !== null) return [];
  const line = lineEnd(text, open.start);
  let at = line + 1;
  for (const code of text.slice(at).split('\n')) {
    const [, before, mark, marker] = closingOnLastLine.exec(code) ?? [];
    if (before && mark?.startsWith(open.mark) && before.trim() !== '') {
      say('fence-unclosed', 'Unexpected closing fence after code, expected a line of its own', at);
      const start = at + before.length;
      const indent = open.prefix.replace(/[^>\s]/g, ' ');
      return [{ start, end: at + code.length, text: `\n${indent}${mark}\n${indent}${marker}` }];
    }
    at += code.length + 1;
  }
  say(
    'fence-unclosed',
    'Unexpected end of the topic in code, expected a closing fence',
    open.start,
  );
  if (open.info !== '') return [];
  return [{ start: open.start + open.prefix.length, end: line, text: '' }];
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};
