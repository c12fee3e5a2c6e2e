/** A text in the forms that a number needs in its language. */
export interface Plural {
  one: string;
  other: string;
}

/**
 * Put values in a text's places.
 *
 * @example fill('Phase {number}', { number: 3 }) // => 'Phase 3'
 */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/**
 * A counted text, in the form and with the digits of the language.
 *
 * @example count({ one: '{count} step', other: '{count} steps' }, 2, 'en') // => '2 steps'
 */
export function count(text: Plural, number: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? 'one' : 'other';
  return fill(text[form], { count: new Intl.NumberFormat(locale).format(number) });
}
