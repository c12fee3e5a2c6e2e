/** The parser that topics are read with beside the parser of remark, on the same files. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownParser } from '../../src/guide/parse/parse-markdown.ts';
import { readFolder } from '../../src/guide/read/read-folder.ts';
import path from 'node:path';

const runs = 5;

/** Median time of some runs, in milliseconds. */
function median(parse: (text: string) => unknown, texts: string[]): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    for (const text of texts) parse(text);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

export function run([folder = path.join(import.meta.dirname, '../../content')]: string[]): void {
  const texts = readFolder(folder).topics.map(({ bytes }) =>
    new TextDecoder().decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  const ours = unified().use(markdownParser).freeze();
  const remarks = unified().use(remarkParse).use(remarkGfm).freeze();
  const parsers: Record<string, (text: string) => Root> = {
    satteri: (text) => ours.parse(text),
    'remark-parse': (text) => remarks.parse(text),
  };
  console.log(`${texts.length} files, median of ${runs} runs`);
  for (const [name, parse] of Object.entries(parsers))
    console.log(`${name.padEnd(14)}${median(parse, texts).toFixed(1).padStart(10)} ms`);
}
