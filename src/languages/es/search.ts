import { stemmer } from '@orama/stemmers/spanish';
import type { SearchWords } from '../language.ts';

export const search: SearchWords = {
  stem: stemmer,
  weak: `al como con cual cuando de del donde el ella en es esta este la las los para pero por que se si sin son su sus un una y`.split(
    /\s+/,
  ),
  elided: null,
};
