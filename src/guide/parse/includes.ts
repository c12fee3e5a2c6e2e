/**
 * Text that topics include from other files. It is found relative to the file that includes it, in its
 * own language and edition first and in English else, and only among the files of the input folder.
 */
import { posix } from 'node:path';
import { sourceLocale } from '../../languages/source-locale.ts';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import {
  expandIncludes,
  type FindIncluded,
  type Included,
  type SayOfInclude,
} from './remark-includes.ts';
import { textOf } from '../read/front-matter.ts';
import { locatePath } from '../read/locale.ts';
import { repairBody } from '../repair/repair-body.ts';
import { splitPairs, type SplitText } from '../segment/split-pairs.ts';
import type { TextView } from '../read/text-view.ts';
import type { TopicFile } from '../read/topic-file.ts';
import { parseBlocks } from './parse-topic.ts';
import { decodeAddress, foldersFrom } from '../read/paths.ts';

/** Which text of a topic with sentence pairs is meant. */
export type Side = 'target' | 'source';

/** No topic in the field includes more than a dozen files; more are built to exhaust memory. */
const maxIncludes = 200;

const directive = /\[!INCLUDE\s*\[[^\]\n]*\]\(\s*<?([^)>\n]+?)>?\s*\)/gi;

export class Includes {
  readonly #byPath = new Map<string, TopicFile[]>();
  readonly #referenced = new Set<TopicFile>();
  readonly #texts = new Map<string, SplitText>();
  /** Texts whose faults have been reported: a file may be included in many. */
  readonly #told = new Set<TextView>();

  constructor(topics: TopicFile[]) {
    for (const topic of topics) {
      const key = topic.repositoryPath.toLowerCase();
      const list = this.#byPath.get(key);
      if (list) list.push(topic);
      else this.#byPath.set(key, [topic]);
    }
    for (const topic of topics)
      for (const [, url] of topic.body.text.matchAll(directive)) {
        const found = this.#find(url!, topic);
        if (found) this.#referenced.add(found);
      }
  }

  /** Whether a file is only a part of topics: it is included, or made for it, and no topic by itself. */
  isFragment(topic: TopicFile): boolean {
    const titled = textOf(topic.frontMatter, 'title') !== null;
    return /(^|\/)includes?\//i.test(topic.repositoryPath)
      ? this.#referenced.has(topic) || !titled
      : this.#referenced.has(topic) && Object.keys(topic.frontMatter).length === 0;
  }

  /** Whether all that a topic says is said by files with sentence pairs that it includes. */
  hasOnlyPaired(topic: TopicFile): boolean {
    const found = [...topic.body.text.matchAll(directive)].map(([, url]) =>
      this.#find(url!, topic),
    );
    return (
      found.length > 0 &&
      found.every((file) => file?.body.text.includes('data-stu-id')) &&
      !/\p{L}/u.test(topic.body.text.replace(directive, ''))
    );
  }

  /** A function that finds what one text of a topic includes. */
  for(topic: TopicFile, side: Side): FindIncluded {
    let count = 0;
    const find = (
      url: string,
      from: TopicFile,
      above: TopicFile[],
      say: SayOfInclude,
    ): Included | null => {
      const found = this.#find(url, from);
      if (!found) {
        // What is wrong in a file that is a topic by itself is reported there.
        if (from === topic || this.isFragment(from))
          say(
            'missing-include',
            `Unexpected include of \`${url}\`, expected a file of this folder`,
          );
        return null;
      }
      if (above.includes(found) || ++count > maxIncludes) {
        say('include-cycle', `Unexpected include of \`${url}\` in itself, expected another file`);
        return null;
      }
      const { root, lang } = this.#parse(found, topic, side, `i${count}-`);
      expandIncludes(root, (link) => find(link.url, found, [...above, found], say));
      rebase(root, posix.dirname(found.repositoryPath), posix.dirname(from.repositoryPath));
      return { children: root.children, lang };
    };
    return (url, say) => find(url, topic, [topic], say);
  }

  #find(url: string, from: TopicFile): TopicFile | null {
    const path = decodeAddress(url.split(/[?#]/)[0]!).replaceAll('\\', '/').toLowerCase();
    const folder = posix.dirname(from.repositoryPath.toLowerCase());
    // `~` is the folder of the repository's configuration, which is some folder above the topic.
    const folders = path.startsWith('~/') ? foldersFrom(folder) : [folder];
    const candidates = folders.flatMap(
      (base) => this.#byPath.get(posix.join(base, path.replace(/^~\//, ''))) ?? [],
    );
    const edition = locatePath(from.path).edition;
    const rank = ({ path, locale }: TopicFile) =>
      locale === from.locale
        ? locatePath(path).edition === edition
          ? 0
          : 1
        : locale === sourceLocale
          ? 2
          : 3;
    return [...candidates].sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  #parse(fragment: TopicFile, topic: TopicFile, side: Side, prefix: string) {
    let texts = this.#texts.get(prefix + fragment.path);
    if (!texts) {
      texts = splitPairs(fragment.body, prefix);
      this.#texts.set(prefix + fragment.path, texts);
    }
    const english = side === 'source' || topic.locale === sourceLocale;
    const view = (english && texts.source) || texts.target;
    const first = !this.#told.has(fragment.body) && this.isFragment(fragment);
    this.#told.add(fragment.body);
    const file = first
      ? fragment.vfile
      : new VFile({ path: fragment.path, value: fragment.vfile.value });
    const { root } = parseBlocks(repairBody(view, file).body, file);
    const locale = english && texts.source ? sourceLocale : fragment.locale;
    return { root, lang: locale === (english ? sourceLocale : topic.locale) ? null : locale };
  }
}

/** Addresses are relative to the file they are written in. */
function rebase(root: Root, from: string, to: string): void {
  const move = (url: string): string =>
    /^([a-z][a-z0-9+.-]*:|[/#~\\]|$)/i.test(url)
      ? url
      : posix.relative(to, posix.join(from, url)) || url;
  visit(root, (node) => {
    // Messages about these nodes are about the place that includes them.
    delete node.position;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      node.url = move(node.url);
    else if (node.type === 'html')
      node.value = node.value.replace(
        /(\s(?:href|src)\s*=\s*["'])([^"']*)/gi,
        (_, before: string, url: string) => before + move(url),
      );
  });
}
