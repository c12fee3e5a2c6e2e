import { posix } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { pathKey } from '../read/paths.ts';
import { pushTo } from '../topics/push-to.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import type { Redirections } from './redirections.ts';

/** The published sites of the format's repositories, and whose topics stand there. */
const published: { address: RegExp; product: RegExp }[] = [
  {
    address: /^\/previous-versions\/office\/lync-server-2013\//i,
    product: /^lync\b/i,
  },
  { address: /^\/previous-versions\/office\/skype-server-2015\//i, product: /^(skype|sfb)/i },
  { address: /^\/skypeforbusiness\//i, product: /^(skype|sfb)/i },
  { address: /^\/microsoftteams\//i, product: /^(microsoft )?teams/i },
];

const locale = /^\/[a-z]{2}-[a-z]{2}(?=\/)/i;

/** Finds topics by the addresses that topics write. */
export class TopicIndex {
  readonly #byPath = new Map<string, TopicSource>();
  readonly #byName = new Map<string, { path: string; topic: TopicSource }[]>();
  readonly #folders = new Set<string>();
  readonly #redirections: Redirections;
  readonly #redirectedNames = new Map<string, string[]>();

  constructor(topics: TopicSource[], redirections: Redirections) {
    this.#redirections = redirections;
    for (const topic of topics)
      for (const { file } of topic.editions) {
        this.#folders.add(posix.dirname(pathKey(file.repositoryPath)));
        if (!file.loose) this.#add(file.repositoryPath, topic);
      }
    for (const path of redirections.keys())
      pushTo(this.#redirectedNames, posix.basename(path), path);
  }

  #add(repositoryPath: string, topic: TopicSource): void {
    const path = pathKey(repositoryPath);
    if (this.#byPath.get(path) !== topic)
      pushTo(this.#byName, posix.basename(path), { path, topic });
    this.#byPath.set(path, topic);
  }

  /** A topic by repository path, whatever its case and extension. */
  find = (repositoryPath: string): TopicSource | undefined =>
    this.#byPath.get(pathKey(repositoryPath));

  /** Where a topic went that is no longer at its path: an address, or undefined. */
  redirected = (repositoryPath: string): string | undefined =>
    this.#redirections.get(pathKey(repositoryPath));

  /**
   * A topic by the address it is published at, such as `/skypeforbusiness/plan/x`: the address drops
   * the first folders of the topic's path.
   *
   * @returns the topic, or the address that it was redirected to.
   */
  findPublished(address: string): TopicSource | string | undefined {
    const path = address.replace(locale, '').split(/[?#]/)[0]!;
    const site = published.find((candidate) => candidate.address.test(path));
    if (!site) return undefined;
    const rest = pathKey(path.replace(site.address, '').replace(/\/$/, ''));
    const name = posix.basename(rest);
    const ends = (full: string) => full === rest || full.endsWith(`/${rest}`);
    const found = (this.#byName.get(name) ?? []).filter(({ path }) => ends(path));
    const ours = found.find(
      ({ path, topic }) => site.product.test(path) || site.product.test(topic.product),
    );
    if (ours) return ours.topic;
    const old = (this.#redirectedNames.get(name) ?? []).find(ends);
    return old && this.#redirections.get(old);
  }

  /** Whether the input has topics in the folder of a path, or its redirections know the path's name. */
  hasFolderOf = (repositoryPath: string): boolean =>
    this.#folders.has(posix.dirname(pathKey(repositoryPath)));

  /** The topic whose name is nearest to that of a path, where one is near. */
  suggest(repositoryPath: string): string | null {
    const name = posix.basename(pathKey(repositoryPath));
    const names = [...this.#byName.keys()];
    if (names.length === 0 || name === '') return null;
    const nearest = this.#byName.has(name) ? name : closest(name, names);
    // A quarter of the letters is what mistyping, renaming and numbering change.
    if (distance(name, nearest) > Math.max(2, name.length / 4)) return null;
    return this.#byName.get(nearest)![0]!.topic.editions[0]!.file.repositoryPath;
  }
}
