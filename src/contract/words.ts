/** How search sees words, the same when topics are indexed and when a query is read. */

/**
 * Letters without accents or case.
 *
 * @example fold('Déploiement') // => 'deploiement'
 */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const elided = "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’']";
const elision = new RegExp(`(?<![\\p{L}\\p{N}])(${elided})(?=\\p{L})`, 'giu');
const splitElision = new RegExp(`(?<![\\p{L}\\p{N}])(${elided}) (?=\\p{L})`, 'giu');

/**
 * Part elided words, which an index that drops the apostrophe would take for one.
 *
 * @example splitElisions('l’archivage') // => 'l’ archivage'
 */
export const splitElisions = (text: string): string => text.replace(elision, '$1 ');

/** The opposite of `splitElisions`, for showing. */
export const joinElisions = (text: string): string => text.replace(splitElision, '$1');

/** A query's words without elided articles, which nobody looks for. */
export const dropElisions = (text: string): string => text.replace(elision, '');

/** Names of commands such as `Move-CsUser`, each as the whole and as the part after the verb. */
export const commandPattern = /\b[A-Z][a-z]+-([A-Z][A-Za-z]+)\b/g;
