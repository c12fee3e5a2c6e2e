/**
 * Which files are the same topic: by their path inside the repository, which is the same in every
 * language and edition. The asset id is only a hint, because topics of different products share one;
 * it decides for files whose name says nothing.
 */
import { textOf } from '../read/front-matter.ts';
import { stemOf } from '../read/paths.ts';
import { pushTo } from './push-to.ts';
import type { Edition } from './edition.ts';
import { slugOf } from './slug.ts';

export interface EditionGroup {
  /** Repository path without extension, in lower case. */
  key: string;
  product: string;
  assetId: string | null;
  /** Name of the topic in addresses, unless its guide has another of that name. */
  slug: string;
  editions: Edition[];
}

/** Group editions into topics, in the order of their paths. */
export function groupEditions(editions: Edition[]): EditionGroup[] {
  const named = new Map<string, Edition[]>();
  const loose: Edition[] = [];
  for (const edition of editions) {
    if (edition.file.loose) loose.push(edition);
    else pushTo(named, stemOf(edition.file.repositoryPath).toLowerCase(), edition);
  }
  const groups = [...named].flatMap(([key, all]) => splitByProduct(key, all));
  for (const edition of loose) joinOrAdd(groups, edition);
  return groups;
}

/** The same path in repositories of different products is not the same topic. */
function splitByProduct(key: string, editions: Edition[]): EditionGroup[] {
  const parts: { product: string; editions: Edition[] }[] = [];
  for (const edition of editions) {
    const { product } = edition.file;
    const part = parts.find((other) => sameProduct(other.product, product));
    if (part) part.editions.push(edition);
    else parts.push({ product, editions: [edition] });
  }
  return parts.map(({ product, editions }, index) => ({
    key: index === 0 ? key : `${key}@${product}`,
    product: longest(editions.map(({ file }) => file.product)),
    assetId: editions.map(assetIdOf).find((id) => id !== null) ?? null,
    slug: slugOf(key.slice(key.lastIndexOf('/') + 1)),
    editions,
  }));
}

/** A family name («Skype for Business Server») is any product of that family. */
const sameProduct = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const longest = (names: string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');

function joinOrAdd(groups: EditionGroup[], edition: Edition): void {
  const assetId = assetIdOf(edition);
  const english = englishSlug(edition);
  const { product, path } = edition.file;
  const sameFamily = groups.filter((group) => sameProduct(group.product, product));
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
  const slug = slugOf(english ?? edition.text.title?.text ?? stemOf(path).toLowerCase());
  groups.push({ key: slug, product, assetId, slug, editions: [edition] });
}

/** The anchor of the H1, which is its English text. */
const englishSlug = ({ text, source }: Edition): string | null =>
  text.title?.id ?? source?.title?.id ?? null;

function assetIdOf({ file }: Edition): string | null {
  const id = textOf(file.frontMatter, 'ms.assetid') ?? textOf(file.frontMatter, 'ms:assetid');
  return id !== null && /^[0-9a-f-]{32,}$/i.test(id) ? id.toLowerCase() : null;
}
