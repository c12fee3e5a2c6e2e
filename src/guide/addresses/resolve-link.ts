import { posix } from 'node:path';
import type { TopicSource } from '../topics/topic-source.ts';
import type { TopicIndex } from './topic-index.ts';
import { decodeAddress, foldersFrom, stemOf } from '../read/paths.ts';

/** What an address in a topic leads to. */
export type LinkTarget =
  | {
      kind: 'topic';
      topic: TopicSource;
      anchor: string | null;
      /** The path as the file has it, where the address has other letter case. */
      caseOf: string | null;
    }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'external'; url: string }
  /** A topic, by its form, of a folder that the input lacks. */
  | { kind: 'outside'; path: string }
  /** A topic, by its form, that the input lacks; with the one whose name is nearest. */
  | { kind: 'missing'; path: string; nearest: string | null }
  | { kind: 'malformed' };

/** Two addresses without a space between them; a proxy's or archive's address has `/` or `=` there. */
const runTogether = /[^/=:?&%#]https?:\/\//i;

/** Published addresses of the sites that topics come from: they leave the guide. */
const publishedSite = 'https://learn.microsoft.com';
const publishedAddress = /^https?:\/\/(?:docs|learn)\.microsoft\.com(?=\/)/i;

/** Redirections of redirections are followed this far. */
const maxRedirections = 5;

/**
 * Tell where an address leads.
 *
 * @param url as written in the topic
 * @param from repository path of the topic it is written in
 */
export function resolveLink(
  url: string,
  from: string,
  topics: TopicIndex,
  redirections = 0,
): LinkTarget {
  const address = url.trim();
  if (address === '') return { kind: 'malformed' };
  if (address.startsWith('#')) return { kind: 'anchor', anchor: decodeAddress(address.slice(1)) };
  const follow = (to: string): LinkTarget =>
    redirections < maxRedirections
      ? resolveLink(to, from, topics, redirections + 1)
      : { kind: 'malformed' };
  if (/^(https?|mailto|ftp|tel):/i.test(address)) {
    if (/\s/.test(address) || runTogether.test(address) || !URL.canParse(address))
      return { kind: 'malformed' };
    const path = address.replace(publishedAddress, '');
    const found = path === address ? undefined : topics.findPublished(path);
    return found && typeof found !== 'string'
      ? { kind: 'topic', topic: found, anchor: anchorOf(address), caseOf: null }
      : { kind: 'external', url: address };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || /^(\/\/|\\)/.test(address))
    return { kind: 'malformed' };
  const path = decodeAddress(address.split(/[?#]/)[0]!).replaceAll('\\', '/');
  if (path.startsWith('/')) {
    const found = topics.findPublished(address);
    if (typeof found === 'string') return follow(found);
    if (found) return { kind: 'topic', topic: found, anchor: anchorOf(address), caseOf: null };
    const published = publishedSite + address;
    return URL.canParse(published) ? { kind: 'external', url: published } : { kind: 'malformed' };
  }
  if (/\s/.test(path.trim()) && !/\.md$/i.test(path)) return { kind: 'malformed' };
  const targets = path.startsWith('~/')
    ? foldersFrom(posix.dirname(from)).map((folder) => posix.join(folder, path.slice(2)))
    : [posix.join(posix.dirname(from), path)];
  const target = targets.find((candidate) => topics.find(candidate)) ?? targets[0]!;
  const topic = topics.find(target);
  if (topic)
    return { kind: 'topic', topic, anchor: anchorOf(address), caseOf: otherCase(topic, target) };
  const moved = topics.redirected(target);
  if (moved) return follow(moved);
  return topics.hasFolderOf(target)
    ? { kind: 'missing', path: target, nearest: topics.suggest(target) }
    : { kind: 'outside', path: target };
}

/** The path of a topic's file, if it is the target's but for letter case. */
function otherCase({ editions }: TopicSource, target: string): string | null {
  const paths = editions.map(({ file }) => file.repositoryPath);
  return paths.some((path) => stemOf(path) === stemOf(target)) ? null : (paths[0] ?? null);
}

const anchorOf = (address: string): string | null => {
  const at = address.indexOf('#');
  return at < 0 || at === address.length - 1 ? null : decodeAddress(address.slice(at + 1));
};
