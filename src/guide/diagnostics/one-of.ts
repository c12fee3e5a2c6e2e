/** @example oneOf(['en', 'fr', 'es']) // => 'en, fr or es' */
export const oneOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');
