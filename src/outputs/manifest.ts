import type { GuideManifest } from '../contract/guide-manifest.ts';
import { guidePath, topicPath } from '../contract/site-paths.ts';
import type { Guide, Site, Topic } from '../guide/site.ts';
import { byLocale } from '../languages/index.ts';
import { readingOrder } from '../view/reading-order.ts';
import { textFile, type Output } from './output.ts';

/** `guide.json`. */
export const manifest: Output = {
  name: 'manifest',
  isIn: () => true,
  owns: (sitePath) => sitePath === 'guide.json',
  async *files({ site }) {
    yield textFile('guide.json', () => `${JSON.stringify(guideManifest(site), null, 1)}\n`);
  },
};

export const guideManifest = (site: Site): GuideManifest => ({
  version: 1,
  locales: site.locales,
  guides: site.guides.map(manifestGuide),
  topics: [...site.topics.values()].map(manifestTopic),
});

const manifestGuide = ({
  id,
  title,
  product,
  topic,
  phases,
}: Guide): GuideManifest['guides'][number] => ({
  id,
  title,
  product,
  topic,
  urls: byLocale((locale) => guidePath(locale, id)),
  phases: phases.map((phase) => ({
    id: phase.id,
    number: phase.number,
    topic: phase.topic,
    title: phase.title,
    children: phase.children.flatMap((child) => child.topic ?? []),
    reading: readingOrder(phase),
  })),
});

const manifestTopic = (topic: Topic): GuideManifest['topics'][number] => ({
  id: topic.id,
  guide: topic.guide,
  phase: topic.phase,
  product: topic.product,
  assetId: topic.assetId,
  locales: Object.fromEntries(
    Object.values(topic.pages).map(
      ({ locale, title, translation, source, sourceCommit, updated }) => [
        locale,
        { url: topicPath(locale, topic), title, translation, source, sourceCommit, updated },
      ],
    ),
  ),
  steps: topic.steps,
  done: topic.done,
});
