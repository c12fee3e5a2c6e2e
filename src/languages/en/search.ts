import { stemmer } from '@orama/stemmers/english';
import type { SearchWords } from '../language.ts';

export const search: SearchWords = {
  stem: stemmer,
  weak: `a an and are as at be by can for from how i in is it of on or that the this to what when where which with you your`.split(
    /\s+/,
  ),
  elided: null,
};
