/**
 * What search knows of a topic: one record with all its languages, so that a query in any of them finds
 * the topic once. The recipe and its measurements are in docs/search.md.
 */
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { locales, type ByLocale, type Site, type Topic } from '../types.ts';

export interface SearchRecord {
  topic: string;
  guide: string | null;
  titles: ByLocale<string>;
  /** Body text by language, elisions split. */
  texts: ByLocale<string>;
  /** Names of commands, also without their verb: `Move-CsUser`, `CsUser`. */
  commands: string[];
}

export const searchRecords = (site: Site): SearchRecord[] =>
  [...site.topics.values()].map(searchRecord);

function searchRecord({ id, guide, pages }: Topic): SearchRecord {
  const record: SearchRecord = { topic: id, guide, titles: {}, texts: {}, commands: [] };
  const commands = new Set<string>();
  for (const locale of locales) {
    const page = pages[locale];
    if (!page) continue;
    const text = bodyText(page.tree);
    record.titles[locale] = page.title;
    record.texts[locale] = splitElisions(`${page.title}. ${text}`);
    for (const [command, tail] of text.matchAll(/\b[A-Z][a-z]+-([A-Z][A-Za-z]+)\b/g))
      commands.add(command).add(tail!);
  }
  record.commands = [...commands].sort();
  return record;
}

/** The words of a page, blocks apart from one another. */
function bodyText(tree: Root): string {
  const parts: string[] = [];
  visit(tree, 'element', (element: Element) => {
    if (!/^(p|h[2-6]|li|td|th|pre|dt|dd)$/.test(element.tagName)) return;
    if (
      element.children.some(
        (child) => child.type === 'element' && /^(p|ul|ol|pre|div)$/.test(child.tagName),
      )
    )
      return;
    parts.push(toText(element));
    return 'skip';
  });
  return parts.join('\n');
}

const elision = /(?<![\p{L}\p{N}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’'])(?=\p{L})/giu;

/** «l’archivage» is two words; an index that drops the apostrophe would make it one. */
const splitElisions = (text: string): string => text.replace(elision, '$1 ');
