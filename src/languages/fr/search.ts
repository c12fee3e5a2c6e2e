import { stemmer } from '@orama/stemmers/french';
import type { SearchWords } from '../language.ts';

export const search: SearchWords = {
  stem: stemmer,
  weak: `au aux avec ce ces cette comment dans de des du elle en est et il la le les leur ne ou par pas pour que qui sa se ses son sont sur un une vos votre vous`.split(
    /\s+/,
  ),
  elided: "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’']",
};
