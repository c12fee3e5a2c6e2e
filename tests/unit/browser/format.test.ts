import { beforeEach, expect, test, vi } from 'vitest';

const writing = { intl: 'en' };
vi.mock('#language/writing', () => ({ writing }));
const { languageName, longDate, megabytes } = await import('../../../src/browser/format.ts');

beforeEach(() => {
  writing.intl = 'en';
});

test.each([
  ['en', 0, '0 MB'],
  ['en', 1_250_000, '1.3 MB'],
  ['en', 9_940_000, '9.9 MB'],
  ['en', 10_000_000, '10 MB'],
  ['en', 123_400_000, '123 MB'],
  ['en', 999_999_999, '1,000 MB'],
  ['en', 1_000_000_000, '1 GB'],
  ['en', 2_340_000_000, '2.3 GB'],
  ['fr', 1_250_000, '1,3 Mo'],
  ['es', 1_250_000, '1,3 MB'],
])('in %s %i bytes are %s', (intl, bytes, shown) => {
  writing.intl = intl;
  expect(megabytes(bytes).replace(/[\s]/u, ' ')).toBe(shown);
});

test('a date is written out in the page’s language, the same in every time zone', () => {
  writing.intl = 'fr';
  expect(longDate('2020-06-16')).toBe('16 juin 2020');
});

test('a language is named in the words of the page’s language, and by its code where it has no name', () => {
  writing.intl = 'es';
  expect(languageName('fr')).toBe('francés');
  expect(languageName('qx')).toBe('qx');
});
