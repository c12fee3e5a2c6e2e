import type { TextView } from '../read/text-view.ts';

/** `_**Dernière rubrique modifiée :** 2012-09-24_`, in any language, with or without segment markers. */
const line =
  /^[ \t]*(?:<seg-[^>\n]*>)?_?\*\*[^*\n]{5,60}[:：][ \u00A0]?\*\*[ \u00A0]*(\d{4}-\d{2}-\d{2})[ ]*_?(?:<\/seg-[^>\n]*>)?[ \t]*$/m;

/** Take the «last modified» line out of a topic: its date is metadata. */
export function takeLastModified(body: TextView): { view: TextView; date: string | null } {
  const match = line.exec(body.text);
  if (!match) return { view: body, date: null };
  const edit = { start: match.index, end: match.index + match[0].length, text: '' };
  return { view: body.edit([edit]), date: match[1]! };
}
