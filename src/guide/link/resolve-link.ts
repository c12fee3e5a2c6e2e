import { posix } from 'node:path';
import type { ChosenTopic, FindTopic } from './guides.ts';

/** What an address in a topic leads to. */
export type LinkTarget =
  | { kind: 'topic'; topic: ChosenTopic; anchor: string | null }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'external'; url: string }
  /** A topic, by its form, that the input lacks. */
  | { kind: 'missing'; path: string }
  | { kind: 'malformed' };

/** Two addresses without a space between them; a proxy's or archive's address has `/` or `=` there. */
const runTogether = /[^/=:?&%#]https?:\/\//i;

/** Published addresses of the sites that topics come from: they leave the guide. */
const publishedSite = 'https://learn.microsoft.com';

/**
 * Tell where an address leads.
 *
 * @param url as written in the topic
 * @param from repository path of the topic it is written in
 */
export function resolveLink(url: string, from: string, find: FindTopic): LinkTarget {
  const address = url.trim();
  if (address === '') return { kind: 'malformed' };
  if (address.startsWith('#')) return { kind: 'anchor', anchor: decode(address.slice(1)) };
  if (/^(https?|mailto|ftp|tel):/i.test(address))
    return /\s/.test(address) || runTogether.test(address) || !URL.canParse(address)
      ? { kind: 'malformed' }
      : { kind: 'external', url: address };
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//') || address.startsWith('\\'))
    return { kind: 'malformed' };
  const [beforeAnchor, anchor = null] = address.split('#', 2) as [string, string?];
  const path = decode(beforeAnchor.split('?')[0]!).replaceAll('\\', '/');
  if (path.startsWith('/')) return { kind: 'external', url: publishedSite + address };
  if (/\s/.test(path.trim()) && !/\.md$/i.test(path)) return { kind: 'malformed' };
  const target = posix.join(posix.dirname(from), path);
  const topic = find(target);
  if (!topic) return { kind: 'missing', path: target };
  return { kind: 'topic', topic, anchor: anchor && decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
