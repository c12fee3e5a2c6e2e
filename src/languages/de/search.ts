import { stemmer } from '@orama/stemmers/german';
import type { SearchWords } from '../language.ts';

export const search: SearchWords = {
  stem: stemmer,
  // Without `im` and `um`, which are instant messaging and unified messaging in every language.
  weak: `aber als am auch auf aus bei beim bis bzw da damit das dass dem den denn der des die dies diese diesem diesen dieser dieses
durch ein eine einem einen einer eines er es fur hat ihr ihre ihrem ihren ihrer ist kann konnen mit muss mussen nach nicht nur ob oder
sein sich sie sind so uber und vom von vor was welche wenn werden wie wird wo zu zum zur`.split(
    /\s+/,
  ),
  elided: null,
};
