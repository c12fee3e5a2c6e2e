/**
 * A step's identity: its topic, its English words and its ordinal among steps with the same words. It
 * outlives language, wording of a translation, hand-offs and steps put in before it. Where no English
 * is known, its position stands in for the words.
 */
import { createHash } from 'node:crypto';
import { fromAll } from '../../languages/index.ts';
import type { FoundStep } from '../parse/remark-steps.ts';
import type { StepKind } from '../../contract/step.ts';

/** Words only: typography, emphasis and spacing change without the step changing. */
const normaliseStep = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Forty bits, enough for the steps of any guide and short on pages, in letters and digits that are legal in an HTML id. */
const digest = (...parts: string[]): string =>
  's' +
  BigInt(`0x${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 10)}`).toString(
    36,
  );

/** The id of a topic's own mark, «done with this topic». */
export const doneId = (topicKey: string): string => `t${digest(topicKey, 'done').slice(1)}`;

/**
 * The ids of a topic's steps, in order. The first of each is its own; the others are those under which
 * it was known while its English was not.
 *
 * @param topicKey the topic's key, the same in every language
 * @param steps the steps as one language has them
 * @param english the same steps in English, or null where they are not known
 */
export function stepIds(
  topicKey: string,
  steps: FoundStep[],
  english: FoundStep[] | null,
): [id: string, ...aliases: string[]][] {
  const seen = new Map<string, number>();
  return steps.map(({ position }, index) => {
    const byPosition = digest(topicKey, '#', position);
    const normal = normaliseStep(english?.[index]?.text ?? '');
    if (!normal) return [byPosition];
    const ordinal = seen.get(normal) ?? 0;
    seen.set(normal, ordinal + 1);
    return [digest(topicKey, normal, String(ordinal)), byPosition];
  });
}

/**
 * Whether a step or a topic begins by saying that something is to be verified, in any language. Measured
 * on the three guides: the words find all verification steps but one, with no false hit.
 */
export const isVerification = (text: string): boolean =>
  verifies.some((expression) => expression.test(text));

const verifies = fromAll('reading').map((words) => words.verifies);

/** A step's kind; its English decides where it is known, so that every language has the same. */
export function kindOf(step: FoundStep, english: FoundStep | undefined): StepKind {
  const { kind, text } = english ?? step;
  return kind !== 'reference' && isVerification(text) ? 'verification' : kind;
}
