/**
 * A step's identity: its topic, its English words and its ordinal among steps with the same words. It
 * outlives language, wording of a translation, hand-offs and steps put in before it. Where no English
 * is known, its position stands in for the words.
 */
import { createHash } from 'node:crypto';
import type { FoundStep } from '../../markdown/remark-steps.ts';
import type { StepKind } from '../types.ts';

/** Words only: typography, emphasis and spacing change without the step changing. */
const normaliseStep = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Forty-eight bits, in letters and digits that are legal in an HTML id. */
const digest = (...parts: string[]): string =>
  's' +
  BigInt(`0x${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`).toString(
    36,
  );

/**
 * Ids for the steps of a topic, in order.
 *
 * @param topicKey the topic's key, the same in every language
 * @param steps the steps as one language has them
 * @param english the same steps in English, or null where they are not known
 */
export function stepIds(
  topicKey: string,
  steps: FoundStep[],
  english: FoundStep[] | null,
): string[] {
  const seen = new Map<string, number>();
  return steps.map(({ position }, index) => {
    const words = english?.[index]?.text;
    if (!words) return digest(topicKey, '#', position);
    const normal = normaliseStep(words);
    const ordinal = seen.get(normal) ?? 0;
    seen.set(normal, ordinal + 1);
    return digest(topicKey, normal, String(ordinal));
  });
}

/**
 * Words that begin a step whose purpose is to see that something is so. Measured on the three guides:
 * they find all verification steps but one, with no false hit.
 */
const verifies =
  /^(?:(?:verify|confirm|ensure|make sure|review|check that)\b|(?:vérifi|assurez|confirm|examin)|(?:comprueb|verifi|verifí|asegúr|confirm|revis))/iu;

export const kindOf = (step: FoundStep, english: FoundStep | undefined): StepKind =>
  step.kind !== 'reference' && verifies.test((english ?? step).text) ? 'verification' : step.kind;
