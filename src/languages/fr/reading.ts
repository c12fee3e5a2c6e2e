import type { ReadingWords } from '../language.ts';

export const reading: ReadingWords = {
  alerts: {
    remarque: 'note',
    conseil: 'tip',
    astuce: 'tip',
    avertissement: 'warning',
    attention: 'caution',
    mise: 'caution',
  },
  inThisSection: /^(?:dans cette section|contenu de cette section)$/i,
  verifies: /^(?:vérifi|assurez|confirm|examin)/iu,
  afterwards: /^(?:apr[eè]s|une fois|lorsque)\s/iu,
};
