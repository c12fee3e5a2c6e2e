import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { rules, type RuleId } from './rules.ts';

declare module 'vfile' {
  interface DataMap {
    /** Where this file's text was made from another's: the author's file, and the way back to it. */
    origin: { file: VFile; view: { origin: (offset: number) => number } };
  }
}

const locations = new WeakMap<VFile, ReturnType<typeof location>>();

function pointAt(file: VFile, offset: number): Point | undefined {
  const places = locations.get(file) ?? location(file);
  locations.set(file, places);
  return places.toPoint(offset);
}

/**
 * Say something about a topic. The only caller of `file.message`: it gives every message its rule,
 * severity and hint, and the place in the author's file.
 *
 * @param reason «Unexpected X, expected Y», without position or prefix.
 * @param offset in the text of `file`, from 0; without it the message is about the file as a whole.
 */
export function report(file: VFile, ruleId: RuleId, reason: string, offset?: number): void {
  const { severity, hint } = rules[ruleId];
  const origin = file.data.origin;
  const author = origin?.file ?? file;
  const place =
    offset === undefined ? undefined : pointAt(author, origin?.view.origin(offset) ?? offset);
  const message = author.message(reason, { ruleId, source: 'passerelle', ...(place && { place }) });
  message.note = hint;
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
}
