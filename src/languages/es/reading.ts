import type { ReadingWords } from '../language.ts';

export const reading: ReadingWords = {
  alerts: {
    nota: 'note',
    sugerencia: 'tip',
    consejo: 'tip',
    advertencia: 'warning',
    precaución: 'caution',
    precaucion: 'caution',
    importante: 'important',
  },
  inThisSection: /^(?:en esta secci[oó]n|contenido de esta secci[oó]n)$/i,
  verifies: /^(?:comprueb|verifi|verifí|asegúr|confirm|revis)/iu,
  afterwards: /^(?:despu[eé]s de|tras|una vez|cuando)\s/iu,
};
