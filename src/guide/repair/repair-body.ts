/**
 * Repairs of a topic's text before it is parsed, in this order. Each is idempotent and leaves sound
 * text alone.
 */
import type { VFile } from 'vfile';
import type { TextView } from '../read/text-view.ts';
import { markupRepairs } from './broken-markup.ts';
import { stackColumns } from './columns.ts';
import { dropComments } from './comments.ts';
import { dropZones, plainDirectives } from './directives.ts';
import { dropEndListComments } from './end-list-comments.ts';
import { closeFences, freeFences } from './fences.ts';
import { takeLastModified } from './last-modified.ts';
import { applyRepair, type Repair } from './repair.ts';
import { dropWrappers } from './wrappers.ts';

export interface Repaired {
  body: TextView;
  /** ISO date of the topic's last change, as its «last modified» line gives it. */
  lastModified: string | null;
}

const repairs: Repair[] = [
  freeFences,
  closeFences,
  dropComments,
  stackColumns,
  dropZones,
  plainDirectives,
  ...markupRepairs,
];

/** @param file is told what was repaired */
export function repairBody(body: TextView, file: VFile): Repaired {
  const { view, date } = takeLastModified(dropEndListComments(dropWrappers(body)));
  return {
    body: repairs.reduce((mended, repair) => applyRepair(mended, repair, file), view),
    lastModified: date,
  };
}
