import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Plugin } from 'unified';

/**
 * The parser of every topic, for unified. Sätteri gives the tree of remark-parse with remark-gfm some
 * 25 times faster (`npm run bench -- parse` compares the two); the transforms after it are remark's.
 */
export const markdownParser: Plugin<[], string, Root> = function () {
  this.parser = (text) =>
    markdownToMdast(text, { features: { gfm: true, frontmatter: false } }) as Root;
};
