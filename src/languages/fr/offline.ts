import type { OfflineTexts } from '../language.ts';

export const texts: OfflineTexts = {
  fromDisk:
    'Vous lisez une copie sur disque. Tout y est déjà : elle n’a pas besoin de réseau et il n’y a rien à conserver.',
  needsHttps:
    'Les navigateurs ne conservent que des pages dont l’adresse commence par https. Demandez une telle adresse à la personne qui gère ce site, ou bien la copie qui s’ouvre depuis un disque.',
  notSupported:
    'Ce navigateur ne peut pas conserver de pages, ou pas dans une fenêtre privée. La copie qui s’ouvre depuis un disque fonctionne ici aussi.',
  missingPage: 'La page demandée n’est pas conservée et le serveur est injoignable.',
  serverAway:
    'Le serveur est injoignable. Ce qui est conservé se lit, s’interroge et se coche quand même.',
  keep: 'Conserver hors ligne ({size})',
  kept: 'Conservé : édition du {date}',
  notKept: 'Non conservé',
  remove: 'Supprimer',
  cancel: 'Arrêter',
  goOn: 'Reprendre',
  begun: 'Un téléchargement n’est pas terminé. Ce qui est arrivé est toujours là.',
  newer: 'Une édition plus récente est disponible : {date}.',
  newerShort: 'Une édition plus récente est disponible',
  update: 'Mettre à jour ce qui est conservé (au plus {size})',
  progress: 'Téléchargement',
  downloading: 'Téléchargement en cours. Vous pouvez l’arrêter et le reprendre plus tard.',
  share: '{percent} % – {done} sur {total}',
  cancelled: 'Arrêté. Ce qui est arrivé est toujours là.',
  broken:
    'La connexion s’est interrompue. Ce qui est arrivé est toujours là ; reprenez quand le réseau sera revenu.',
  noRoom:
    'Le navigateur n’a plus de place. Supprimez quelque chose ou libérez de l’espace sur le disque.',
  room: 'Ce site occupe {used} dans ce navigateur, qui lui en accorderait {free}.',
  undated: 'sans date',
  offline: 'Hors ligne',
  notKeptNote: 'non conservé hors ligne',
};
