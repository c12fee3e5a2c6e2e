/**
 * From a folder of topics to everything that a site is made of:
 *
 *   read → segment → repair → parse → link → render → index
 *
 * Each stage is a function on data and trees; none knows of Astro or of a browser. The index is made
 * from the result by `index/`.
 */
import { VFile } from 'vfile';
import { report } from './diagnostics/report.ts';
import { linkTopics } from './topics/link-topics.ts';
import type { Edition } from './topics/edition.ts';
import { readGuideSettings } from './guides/guide-settings.ts';
import { MediaLibrary } from './media/media-library.ts';
import { readRedirections } from './addresses/redirections.ts';
import { readTocs } from './guides/toc.ts';
import { Includes } from './parse/includes.ts';
import { parseTopic } from './parse/parse-topic.ts';
import { readLicences } from './read/licences.ts';
import { productFinder } from './read/product.ts';
import type { InputFolder } from './read/read-folder.ts';
import { readTopic } from './read/read-topic.ts';
import { textOf } from './read/front-matter.ts';
import { finishPages, type PageDraft } from './render/finish-pages.ts';
import { renderTopic, type RenderLabels } from './render/render-topics.ts';
import { repairBody } from './repair/repair-body.ts';
import { alteredLiterals } from './segment/altered-literals.ts';
import { splitPairs } from './segment/split-pairs.ts';
import { locales, type Locale, type Site, type TopicFile } from './site.ts';

export interface PipelineOptions {
  labels: Record<Locale, RenderLabels>;
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

export function runPipeline(input: InputFolder, options: PipelineOptions): PipelineResult {
  const productOf = productFinder(input.configurations);
  const files: VFile[] = [];
  const editions: Edition[] = [];
  const topicFiles: TopicFile[] = [];
  for (const inputFile of input.topics) {
    const { file, topic } = readTopic(inputFile, productOf);
    files.push(file);
    if (topic) topicFiles.push(topic);
  }
  const includes = new Includes(topicFiles);
  for (const [index, topic] of topicFiles.entries()) {
    const edition = includes.isFragment(topic) ? null : readEdition(topic, includes);
    if (edition) editions.push(edition);
    options.progress?.('parse', index + 1, topicFiles.length);
  }
  const { only } = options;
  const { tocs, files: tocFiles } = readTocs(input.tocs);
  const { redirections, files: redirectionFiles } = readRedirections(
    input.redirections,
    topicFiles,
  );
  const settings = readGuideSettings(input.settings);
  const library = linkTopics(editions, tocs, redirections, settings);
  const media = new MediaLibrary(input);
  const site: Site = {
    locales: [...locales],
    guides: library.guides.filter(({ id }) => only === undefined || id === only),
    topics: new Map(),
    media: media.files,
    licences: readLicences(input.licences),
  };
  const isShown = ({ guide }: { guide: string | null }) => only === undefined || guide === only;
  const topics = library.topics.filter(isShown);
  const drafts: PageDraft[] = [];
  for (const [index, topic] of topics.entries()) {
    const pages = renderTopic(topic, { library, media, labels: options.labels, isShown });
    site.topics.set(topic.id, pages[0]!.topic);
    drafts.push(...pages);
    options.progress?.('render', index + 1, topics.length);
  }
  finishPages(drafts);
  return {
    site,
    files: [...files, ...tocFiles, ...redirectionFiles, ...(settings.file ? [settings.file] : [])],
  };
}

/** Repair, segment and parse one topic file; null where it has nothing to show. */
function readEdition(topic: TopicFile, includes: Includes): Edition | null {
  const { target, source: ownSource, pairs } = splitPairs(topic.body);
  const source = ownSource ?? (includes.hasOnlyPaired(topic) ? target : null);
  const { body, lastModified } = repairBody(target, topic.file);
  const parsed = parseTopic(body, topic.file, {
    include: includes.for(topic, 'target'),
  });
  if (parsed.root.children.length === 0 && !parsed.title) {
    report(topic.file, 'topic-empty', 'Unexpected topic without text, expected a heading and text');
    return null;
  }
  if (!parsed.title && !textOf(topic.frontMatter, 'title'))
    report(
      topic.file,
      'front-matter-title',
      'Unexpected topic without a title, expected a heading `# …`',
    );
  const altered = alteredLiterals(pairs);
  for (const { literal, start } of altered)
    report(
      topic.file,
      'altered-literal',
      `Unexpected translation of \`${literal}\`, expected it as it is`,
      topic.body.origin(start),
    );
  // What is wrong with the file has been said about its own text; the English need not say it again.
  const silent = new VFile({ path: topic.path, value: topic.file.value });
  return {
    topic,
    parsed,
    source:
      source &&
      parseTopic(repairBody(source, silent).body, silent, {
        include: includes.for(topic, 'source'),
        outsidePairs: topic.locale,
      }),
    lastModified,
    altered: new Set(altered.map(({ segment }) => segment)),
  };
}
