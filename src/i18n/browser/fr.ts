import type { BrowserTexts } from './en.ts';

export const texts: BrowserTexts = {
  copy: 'Copier',
  copied: 'Copié',
  showSource: 'Source anglaise',
  searchPlaceholder: 'Mots, commandes, titres, dans toutes les langues',
  searchLabel: 'Rechercher dans les guides',
  searchClose: 'Fermer',
  searchResults: { one: '{count} rubrique trouvée', other: '{count} rubriques trouvées' },
  searchNothing: 'Aucun résultat pour « {query} ».',
  searchFailed: 'La recherche n’a pas pu être chargée.',
  progressDone: '{done} étapes faites sur {total}',
  storageFull:
    'L’espace de stockage de ce navigateur est plein : vos coches ne sont pas enregistrées.',
};
