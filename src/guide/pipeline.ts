/**
 * From a folder of topics to everything that a site is made of:
 *
 *   read → segment → repair → parse → link (topics, guides, addresses, media) → render → index
 *
 * Each stage is a function on data and trees; none knows of Astro or of a browser. The index is made
 * from the result by `index/`, when a site is written.
 */
import { VFile } from 'vfile';
import { locales } from '../languages/index.ts';
import { readRedirections } from './addresses/redirections.ts';
import { report } from './diagnostics/report.ts';
import { readGuideSettings } from './guides/guide-settings.ts';
import type { PlacedTopic } from './guides/placed-topic.ts';
import { readTocs } from './guides/toc.ts';
import { linkTopics, type Library } from './library/link-topics.ts';
import { MediaLibrary } from './media/media-library.ts';
import { Includes } from './parse/includes.ts';
import { parseTopic } from './parse/parse-topic.ts';
import { readLicences } from './read/licences.ts';
import { productFinder } from './read/product.ts';
import type { InputFolder } from './read/read-folder.ts';
import { readTopic } from './read/read-topic.ts';
import { textOf } from './read/front-matter.ts';
import type { TopicFile } from './read/topic-file.ts';
import { UnservedLocales } from './read/unserved-locales.ts';
import { finishPages } from './render/finish-pages.ts';
import { renderTopic } from './render/render-topics.ts';
import { repairBody } from './repair/repair-body.ts';
import { alteredLiterals } from './segment/altered-literals.ts';
import { splitPairs } from './segment/split-pairs.ts';
import type { Site, Topic } from './site.ts';
import type { Edition } from './topics/edition.ts';

export interface PipelineOptions {
  /** Id of the one guide to make; links to topics of others then say that they are not in it. */
  only?: string;
  /** Called as the work goes on. */
  progress?: (stage: 'parse' | 'render', done: number, total: number) => void;
}

export interface PipelineResult {
  site: Site;
  /** Every input file that something may have been said about. */
  files: VFile[];
}

export function runPipeline(whole: InputFolder, options: PipelineOptions = {}): PipelineResult {
  const unserved = new UnservedLocales();
  const input = unserved.withoutFolders(whole);
  const read = readTopics(input, unserved);
  const editions = parseTopics(read.topics, options);
  const tocs = readTocs(input.tocs);
  const redirections = readRedirections(input.redirections, read.topics);
  const settings = readGuideSettings(input.settings);
  const library = linkTopics(editions, tocs.tocs, redirections.redirections, settings);
  const media = new MediaLibrary(input);
  const { only } = options;
  return {
    site: {
      locales: [...locales],
      guides: library.guides.filter(({ id }) => only === undefined || id === only),
      topics: renderTopics(library, media, options),
      media: media.files,
      licences: readLicences(input.licences),
    },
    files: [
      ...read.files,
      ...tocs.files,
      ...redirections.files,
      ...(settings.file ? [settings.file] : []),
      ...unserved.files(),
    ],
  };
}

function readTopics(
  { topics: inputs, configurations }: InputFolder,
  unserved: UnservedLocales,
): { topics: TopicFile[]; files: VFile[] } {
  const productOf = productFinder(configurations);
  const read = inputs.map((input) => readTopic(input, productOf));
  const topics = read
    .flatMap(({ topic }) => topic ?? [])
    .filter((topic) => !unserved.claims(topic));
  const served = new Set(topics.map(({ vfile }) => vfile));
  return {
    topics,
    files: read.flatMap(({ file, topic }) => (!topic || served.has(file) ? [file] : [])),
  };
}

function parseTopics(topics: TopicFile[], { progress }: PipelineOptions): Edition[] {
  const includes = new Includes(topics);
  return topics.flatMap((topic, index) => {
    const edition = includes.isFragment(topic) ? null : readEdition(topic, includes);
    progress?.('parse', index + 1, topics.length);
    return edition ?? [];
  });
}

function renderTopics(
  library: Library,
  media: MediaLibrary,
  { only, progress }: PipelineOptions,
): Map<string, Topic> {
  const isShown = ({ guide }: PlacedTopic) => only === undefined || guide === only;
  const topics = library.topics.filter(isShown);
  const drafts = topics.flatMap((topic, index) => {
    const pages = renderTopic(topic, { library, media, isShown });
    progress?.('render', index + 1, topics.length);
    return pages;
  });
  return finishPages(drafts);
}

/** Repair, segment and parse one topic file; null where it has nothing to show. */
function readEdition(file: TopicFile, includes: Includes): Edition | null {
  const { target, source: ownSource, pairs } = splitPairs(file.body);
  const source = ownSource ?? (includes.hasOnlyPaired(file) ? target : null);
  const { body, lastModified } = repairBody(target, file.vfile);
  const text = parseTopic(body, file.vfile, { include: includes.for(file, 'target') });
  if (text.root.children.length === 0 && !text.title) {
    report(file.vfile, 'topic-empty', 'Unexpected topic without text, expected a heading and text');
    return null;
  }
  if (!text.title && !textOf(file.frontMatter, 'title'))
    report(
      file.vfile,
      'front-matter-title',
      'Unexpected topic without a title, expected a heading `# …`',
    );
  const altered = alteredLiterals(pairs);
  for (const { literal, start } of altered)
    report(
      file.vfile,
      'altered-literal',
      `Unexpected translation of \`${literal}\`, expected it as it is`,
      file.body.origin(start),
    );
  // What is wrong with the file has been said about its own text; the English need not say it again.
  const silent = new VFile({ path: file.path, value: file.vfile.value });
  return {
    file,
    text,
    source:
      source &&
      parseTopic(repairBody(source, silent).body, silent, {
        include: includes.for(file, 'source'),
        outsidePairs: file.locale,
      }),
    lastModified,
    altered: new Set(altered.map(({ segment }) => segment)),
  };
}
