import type { OfflineTexts } from '../language.ts';

/** Texts of the page that keeps guides, and of marks while the network is away. */
export const texts: OfflineTexts = {
  fromDisk:
    'Sie lesen eine Kopie auf einem Datenträger. Alles ist bereits vorhanden: Die Kopie benötigt kein Netzwerk, und es gibt nichts zu speichern.',
  needsHttps:
    'Browser speichern nur Seiten, deren Adresse mit https beginnt. Bitten Sie den Betreiber dieser Website um eine solche Adresse oder um die Kopie, die sich von einem Datenträger öffnen lässt.',
  notSupported:
    'Dieser Browser kann keine Seiten speichern, oder nicht in einem privaten Fenster. Die Kopie, die sich von einem Datenträger öffnen lässt, funktioniert auch hier.',
  missingPage: 'Die gewünschte Seite ist nicht gespeichert, und der Server ist nicht erreichbar.',
  serverAway:
    'Der Server ist nicht erreichbar. Was gespeichert ist, lässt sich lesen, durchsuchen und abhaken.',
  keep: 'Offline speichern ({size})',
  kept: 'Gespeicherte Ausgabe: {date}',
  notKept: 'Nicht gespeichert',
  remove: 'Entfernen',
  cancel: 'Anhalten',
  goOn: 'Fortsetzen',
  begun: 'Ein Download wurde nicht abgeschlossen. Was schon geladen ist, bleibt erhalten.',
  newer: 'Es gibt eine neuere Ausgabe: {date}.',
  newerShort: 'Es gibt eine neuere Ausgabe',
  update: 'Gespeichertes aktualisieren (bis zu {size})',
  progress: 'Download',
  downloading: 'Download läuft. Sie können ihn anhalten und später fortsetzen.',
  share: '{percent} % – {done} von {total}',
  cancelled: 'Angehalten. Was schon geladen ist, bleibt erhalten.',
  broken:
    'Die Verbindung ist abgebrochen. Was schon geladen ist, bleibt erhalten; setzen Sie den Download fort, sobald das Netzwerk wieder da ist.',
  noRoom:
    'Der Browser hat keinen Platz mehr. Entfernen Sie etwas, oder geben Sie Platz auf dem Datenträger frei.',
  room: 'Diese Website belegt {used} in diesem Browser, der ihr bis zu {free} einräumen würde.',
  undated: 'ohne Datum',
  offline: 'Offline',
  notKeptNote: 'nicht offline gespeichert',
};
