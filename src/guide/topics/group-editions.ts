/**
 * Which files are the same topic: by their path inside the repository, which is the same in every
 * language and edition. The asset id is only a hint, because topics of different products share one;
 * it decides for files whose name says nothing.
 */
import GithubSlugger from 'github-slugger';
import { textOf } from '../read/front-matter.ts';
import type { Edition } from './edition.ts';

export interface TopicGroup {
  /** Repository path without extension, in lower case. */
  key: string;
  product: string;
  assetId: string | null;
  /** Name of the topic in addresses. */
  slug: string;
  editions: Edition[];
}

const stem = (path: string): string => path.replace(/\.[^./]+$/, '').toLowerCase();

/** Group editions into topics, in the order of their paths. */
export function groupEditions(editions: Edition[]): TopicGroup[] {
  const named = new Map<string, Edition[]>();
  const loose: Edition[] = [];
  for (const edition of editions) {
    if (edition.topic.loose) loose.push(edition);
    else push(named, stem(edition.topic.repositoryPath), edition);
  }
  const groups = [...named].flatMap(([key, all]) => splitByProduct(key, all));
  for (const edition of loose) joinOrAdd(groups, edition);
  return groups;
}

/** The same path in repositories of different products is not the same topic. */
function splitByProduct(key: string, editions: Edition[]): TopicGroup[] {
  const groups: TopicGroup[] = [];
  for (const edition of editions) {
    const group = groups.find(({ product }) => sameProduct(product, edition.topic.product));
    if (group) group.editions.push(edition);
    else
      groups.push({
        key: groups.length === 0 ? key : `${key}@${edition.topic.product}`,
        product: edition.topic.product,
        assetId: null,
        slug: slugOf(key.slice(key.lastIndexOf('/') + 1)),
        editions: [edition],
      });
  }
  for (const group of groups) {
    group.product = longest(group.editions.map(({ topic }) => topic.product));
    group.assetId = group.editions.map(assetIdOf).find((id) => id !== null) ?? null;
  }
  return groups;
}

/** A family name («Skype for Business Server») is any product of that family. */
const sameProduct = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const longest = (names: string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');

function joinOrAdd(groups: TopicGroup[], edition: Edition): void {
  const assetId = assetIdOf(edition);
  const english = englishSlug(edition);
  const sameFamily = groups.filter(({ product }) => sameProduct(product, edition.topic.product));
  const byAsset = sameFamily.filter((group) => assetId !== null && group.assetId === assetId);
  const byTitle = sameFamily.filter(
    (group) => english !== null && englishSlug(group.editions[0]!) === english,
  );
  // Two topics of one product may have one title: then only the asset id can tell.
  const group =
    byAsset[0] ??
    (byTitle.length === 1 && (!assetId || !byTitle[0]!.assetId) ? byTitle[0] : undefined);
  if (group) {
    group.editions.push(edition);
    return;
  }
  const slug = slugOf(english ?? edition.parsed.title?.text ?? stem(edition.topic.path));
  groups.push({ key: slug, product: edition.topic.product, assetId, slug, editions: [edition] });
}

/** The anchor of the H1, which is its English text. */
const englishSlug = ({ parsed, source }: Edition): string | null =>
  parsed.title?.id ?? source?.title?.id ?? null;

function assetIdOf({ topic }: Edition): string | null {
  const id = textOf(topic.frontMatter, 'ms.assetid') ?? textOf(topic.frontMatter, 'ms:assetid');
  return id !== null && /^[0-9a-f-]{32,}$/i.test(id) ? id.toLowerCase() : null;
}

/** Names that Windows keeps for devices, and those of a guide's own pages. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index|overview|print|sign-off-.*)$/;

/** A name that is legal in a path everywhere. */
export function slugOf(name: string, otherwise = 'topic'): string {
  const slug = new GithubSlugger()
    .slug(name.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 80);
  if (slug === '') return otherwise;
  return reserved.test(slug) ? `topic-${slug}` : slug;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
