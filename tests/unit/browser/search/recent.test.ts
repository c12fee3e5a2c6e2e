import { beforeEach, expect, test, vi } from 'vitest';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../../src/browser/search/recent.ts';
import { memoryStorage } from '../../../support/memory-storage.ts';

const key = 'passerelle.searches.v1';

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));

test('the last eight searches are kept, the latest first, each once', () => {
  for (let number = 1; number <= 10; number++) rememberSearch(`query ${number}`);
  rememberSearch('query 5');
  expect(recentSearches()).toEqual([5, 10, 9, 8, 7, 6, 4, 3].map((number) => `query ${number}`));
});

test('searches are forgotten when the reader wants it', () => {
  rememberSearch('a');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});

test.each(['{', '7', '{"a":1}', 'null'])('what another program wrote is none: %s', (text) => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: text }));
  expect(recentSearches()).toEqual([]);
});

test('only texts are searches', () => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: '["a", 7, null, "b"]' }));
  expect(recentSearches()).toEqual(['a', 'b']);
});

test('a storage that refuses costs no more than the list', () => {
  vi.stubGlobal('localStorage', memoryStorage({}, 0));
  expect(() => rememberSearch('a')).not.toThrow();
  vi.stubGlobal('localStorage', undefined);
  expect(recentSearches()).toEqual([]);
  expect(() => forgetSearches()).not.toThrow();
});
