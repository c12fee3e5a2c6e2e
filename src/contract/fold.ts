/**
 * Letters without accents or case, as search sees them when topics are indexed and when a query is read.
 *
 * @example fold('Déploiement') // => 'deploiement'
 */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
