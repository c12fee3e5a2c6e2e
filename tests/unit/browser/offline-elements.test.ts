import { afterEach, expect, test, vi } from 'vitest';
import { megabytes, shownDate } from '../../../src/browser/offline/elements.ts';

vi.mock('#language/offline', () => ({ texts: { undated: 'without a date' } }));

const inLanguage = (lang: string) => vi.stubGlobal('document', { documentElement: { lang } });
afterEach(() => vi.unstubAllGlobals());

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
])('in %s %i bytes are %s', (lang, bytes, shown) => {
  inLanguage(lang);
  expect(megabytes(bytes).replace(/[\s]/u, ' ')).toBe(shown);
});

test('a date is written out in the page’s language, the same in every time zone', () => {
  inLanguage('fr');
  expect(shownDate('2020-06-16')).toBe('16 juin 2020');
  expect(shownDate(null)).toBe('without a date');
});
