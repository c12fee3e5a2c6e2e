import type { QueryWord } from '../query-words.ts';

/** Words that stand in every text of their language and say nothing of what it is about. */
const weak = new Set(
  `a an and are as at be by can for from how i in is it of on or that the this to what when where which with you your
au aux avec ce ces cette comment dans de des du elle en est et il la le les leur ne ou par pas pour que qui sa se ses son sont sur un une vos votre vous
al como con cual cuando de del donde el ella en es esta este la las los para pero por que se si sin son su sus un una y`.split(
    /\s+/,
  ),
);

export const isWeak = (folded: string): boolean => weak.has(folded);

/** A query's words without the weak ones, unless it has no others. */
export function strongWords(words: QueryWord[]): QueryWord[] {
  const strong = words.filter(({ text }) => !isWeak(text));
  return strong.length > 0 ? strong : words;
}
