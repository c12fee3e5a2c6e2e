/**
 * Repairs of a topic's text before it is parsed, in this order. Each is idempotent and leaves sound
 * text alone.
 */
import type { TextView } from '../segment/text-view.ts';
import { dropEndListComments } from './end-list-comments.ts';
import { takeLastModified } from './last-modified.ts';
import { dropWrappers } from './wrappers.ts';

export interface Repaired {
  body: TextView;
  /** ISO date of the topic's last change, as its «last modified» line gives it. */
  lastModified: string | null;
}

export function repairBody(body: TextView): Repaired {
  const { view, date } = takeLastModified(dropEndListComments(dropWrappers(body)));
  return { body: view, lastModified: date };
}
