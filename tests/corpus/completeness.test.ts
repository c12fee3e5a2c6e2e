import path from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/guide/read/decode.ts';
import { readFrontMatter } from '../../src/guide/read/front-matter.ts';
import { readFolder } from '../../src/guide/read/read-folder.ts';
import { takeLastModified } from '../../src/guide/repair/last-modified.ts';
import { splitPairs } from '../../src/guide/segment/split-pairs.ts';
import { TextView } from '../../src/guide/read/text-view.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { loadSite } from '../support/load-site.ts';
import { rawMarkup } from '../support/raw-markup.ts';

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function counted(all: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What an author wrote for readers: the text without markup, addresses and image titles. */
function wordsOfSource(body: TextView): string[] {
  const text = takeLastModified(body)
    .view.text.replace(/<\/?seg-[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    // Addresses; an image's title says what its alternative text says.
    .replace(/\]\(<?[^()\s"]*(?:\([^()]*\)[^()\s"]*)*>?(?:\s+"[^"]*")?\)/g, '] ')
    .replace(/^[ \t>]*(?:`{3,}|~{3,}).*$/gm, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\[![A-Z]+\]/gi, ' ')
    .replace(/^[ \t>]*\d+[.)]\s/gm, ' ')
    .replace(/&[a-z]+;|&#x?[0-9a-f]+;/gi, ' ');
  return words(text.replace(/\\(?=[^\w\s])/g, ''));
}

/** All words of a page: its texts as they stand side by side, and those that images carry. */
function wordsOfPage(title: string, tree: Root, between: string): string[] {
  const texts = [title];
  visit(tree, (node) => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'element')
      for (const name of ['alt', 'href'] as const) texts.push(` ${node.properties[name] ?? ''} `);
    else return;
    if (node.type === 'element' && /^(p|li|td|th|h\d|pre|br|div)$/.test(node.tagName))
      texts.push('\n');
  });
  return words(texts.join(between));
}

describe.skipIf(!hasCorpus)('nothing that an author wrote is lost', () => {
  test.each(['.', 'lync-2013-sxs'])('in %s', (name) => {
    const folder = path.join(corpus, name);
    const { site } = loadSite(folder);
    const bytes = new Map(readFolder(folder).topics.map((file) => [file.path, file.bytes]));
    const lost: string[] = [];
    let total = 0;
    for (const { id, pages } of site.topics.values())
      for (const { locale, translation, source, title, tree, html, titleHtml } of Object.values(
        pages,
      )) {
        const decoded = decode(bytes.get(source)!);
        if (!decoded.ok) throw new Error(source);
        const { bodyStart } = readFrontMatter(decoded.text);
        const { target, source: english } = splitPairs(TextView.of(decoded.text, bodyStart));
        const written = counted(wordsOfSource(translation === 'recovered' ? english! : target));
        // A tag within a word cuts it in the source's text or does not.
        const shown = counted(wordsOfPage(title, tree, ''));
        const apart = counted(wordsOfPage(title, tree, ' '));
        for (const [word, times] of written) {
          total += times;
          if ((shown.get(word) ?? 0) < times && (apart.get(word) ?? 0) < times)
            lost.push(`${locale} ${id}: ${word}`);
        }
        expect(rawMarkup(titleHtml + html), `${locale} ${id}`).toEqual([]);
      }
    expect(total).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });
});
