import type { ReadingWords } from '../language.ts';

export const reading: ReadingWords = {
  alerts: {},
  inThisSection: /^in this (?:section|article)$/i,
  verifies: /^(?:verify|confirm|ensure|make sure|review|check that)\b/iu,
  afterwards: /^(?:after|once|when)\s/iu,
};
