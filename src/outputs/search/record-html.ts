/** A topic's record as a page that only the index sees: a section for each language. */
import type { SearchBlock } from '../../guide/index/search-blocks.ts';
import type { SearchRecord } from '../../guide/index/search-records.ts';
import { splitElisions } from '../../contract/elisions.ts';
import { locales, type Locale } from '../../languages/index.ts';

export function recordHtml(record: SearchRecord): string {
  const { topic, guide, phase, kinds, titles, commands } = record;
  return [
    '<!doctype html><html><head>',
    meta('meta', 'topic', topic),
    meta('meta', 'commands', commands.join(' ')),
    ...(guide ? [meta('filter', 'guide', guide)] : []),
    ...(guide && phase ? [meta('filter', 'phase', `${guide}/${phase}`)] : []),
    ...kinds.map((kind) => meta('filter', 'kind', kind)),
    ...(guide && phase ? [meta('meta', 'phase', phase)] : []),
    '</head><body><main data-pagefind-body>',
    ...locales.flatMap((locale) =>
      titles[locale] ? section(locale, titles[locale], record.blocks[locale]!) : [],
    ),
    '</main></body></html>',
  ].join('\n');
}

const meta = (what: 'meta' | 'filter', name: string, value: string): string =>
  `<meta data-pagefind-${what}="${name}[content]" content="${escapeHtml(value)}">`;

/**
 * Ids tell the engine which words are what: `LOCALE`, then `LOCALE.KIND.ID` with `h` for a heading, `s`
 * for a step, `c` for a command in a step or below a heading, and `t` for text below a heading.
 */
function section(locale: Locale, title: string, blocks: SearchBlock[]): string[] {
  const lines = [`<section><h2 id="${locale}">${words(title)}</h2>`];
  let current = '';
  for (const [index, block] of blocks.entries()) {
    const { kind, place, text } = block;
    const id = `${locale}.${codeOf(block)}.${place?.id ?? ''}`;
    if (kind === 'heading') lines.push(`<h3 id="${escapeHtml(id)}">${words(text)}</h3>`);
    else {
      // Ids must differ: a step's text can go on after a command.
      if (id !== current || kind === 'code') lines.push(`<a id="${escapeHtml(id)}.${index}"></a>`);
      lines.push(`<p>${words(text)}</p>`);
    }
    current = id;
  }
  return [...lines, '</section>'];
}

function codeOf({ kind, place }: SearchBlock): string {
  if (kind === 'heading') return 'h';
  if (kind === 'code') return 'c';
  return place?.kind === 'step' ? 's' : 't';
}

const words = (text: string): string => escapeHtml(splitElisions(text));

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
