import { describe, expect, test } from 'vitest';
import { rawMarkup } from '../support/raw-markup.ts';
import { expected, fixtureCases, runFixture } from '../support/fixtures.ts';

describe('fixtures give the pages and messages written down with them', () => {
  test.each(fixtureCases())('$name', (fixture) => {
    const got = runFixture(fixture);
    expect(got).toEqual(expected(fixture, got));
    expect(rawMarkup(got.pages)).toEqual([]);
  });
});
