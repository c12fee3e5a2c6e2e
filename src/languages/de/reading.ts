import type { ReadingWords } from '../language.ts';

export const reading: ReadingWords = {
  alerts: {
    hinweis: 'note',
    anmerkung: 'note',
    tipp: 'tip',
    wichtig: 'important',
    warnung: 'warning',
    vorsicht: 'caution',
    achtung: 'caution',
  },
  inThisSection:
    /^(?:in diesem (?:abschnitt|artikel|thema)|(?:inhalt|themen) dieses abschnitts|themen in diesem abschnitt)$/i,
  // «Bestätigen Sie mit OK» is an action, «Stellen Sie … sicher» has its verb in two parts.
  verifies:
    /^(?:überprüf|prüfe|vergewisser|kontrollier|sicherstell|stell(?:en sie|e|t)\b[^.:;]{0,80}\bsicher\b|bestätigen(?: sie)?, (?:dass|ob)\b|achten sie darauf\b|testen sie, ob\b|sehen sie nach, ob\b)/iu,
  // Not `wenn`, which also means «if».
  afterwards: /^(?:nachdem\s|sobald\s|nach\s+(?:de[mnr]|eine[mr]|diese[mr]|abschluss)\s)/iu,
};
