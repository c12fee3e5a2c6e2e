import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/astro/load-guide.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';

describe.skipIf(!hasCorpus)('the guides of the real topics', () => {
  const guidesIn = (folder: string) => {
    const { site } = loadGuide(path.join(corpus, folder));
    return site.guides.map(({ id, phases }) => {
      const topics = [...site.topics.values()].filter(({ guide }) => guide === id);
      return {
        topics: topics.length,
        children: phases.map(({ children }) => children.length),
        steps: topics.reduce((sum, { steps }) => sum + steps.length, 0),
      };
    });
  };
  const fromLync2010 = { topics: 69, children: [2, 6, 6, 6, 4, 2, 5, 13, 7], steps: 459 };
  const fromOcs = { topics: 65, children: [2, 5, 6, 4, 4, 4, 3, 2, 3, 12, 4], steps: 422 };
  const toSkype = { topics: 66, children: [2, 5, 5, 6, 4, 2, 4, 13, 7], steps: 420 };

  test('one machine-translated set has one guide with its phases and steps', () => {
    expect(guidesIn('sfb-2019')).toEqual([toSkype]);
  });

  test('the human and the machine translation of one set are the same guides', () => {
    expect(guidesIn('lync-2013')).toEqual([fromLync2010, fromOcs]);
    expect(guidesIn('lync-2013-sxs')).toEqual([fromLync2010, fromOcs]);
  });

  test('without a table of contents the topics’ own lists are the guide', () => {
    const folder = 'sfb-2019/fr-fr/Skype/SfBServer2019/migration';
    expect(guidesIn(folder)).toEqual([toSkype]);
  });

  test('everything at once is three guides', () => {
    expect(guidesIn('.')).toEqual([fromLync2010, fromOcs, toSkype]);
  });
});
