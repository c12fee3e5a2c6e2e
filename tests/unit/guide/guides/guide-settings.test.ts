import { describe, expect, test } from 'vitest';
import { productShelf, type GuideDraft } from '../../../../src/guide/guides/guide-draft.ts';
import {
  arrangeGuides,
  nameGuide,
  readGuideSettings,
} from '../../../../src/guide/guides/guide-settings.ts';

const settings = (text: string) => {
  const { guides, file } = readGuideSettings({
    path: 'guide.yml',
    bytes: new TextEncoder().encode(text),
  });
  return { guides, messages: file!.messages.map(String) };
};

describe('the settings of guides', () => {
  test('are none without a file, and none in an empty one', () => {
    expect(readGuideSettings(null)).toEqual({ guides: [], file: null });
    expect(settings('')).toEqual({ guides: [], messages: [] });
  });

  test('name guides, hide them and give them titles without spaces around', () => {
    expect(
      settings('guides:\n- id: a\n  title: { fr: " Un " }\n- id: b\n  hidden: true\n'),
    ).toEqual({
      guides: [
        { id: 'a', title: { fr: 'Un' } },
        { id: 'b', hidden: true },
      ],
      messages: [],
    });
  });

  test.each([
    ['guides:\n- id: 7\n', /^guide\.yml:1:1: .*, expected `guides`: guides\.0\.id: [^;]*$/],
    [
      'guides:\n- id: a\n  name: b\n- hidden: 1\n',
      /: guides\.0: .*"name"; guides\.1\.id: .*; guides\.1\.hidden: /,
    ],
    ['guides:\n- id: a\n  title: { de: Ein }\n', /: guides\.0\.title: .*"de"$/],
    ['guides:\n- id: a\n  title: { fr: " " }\n', /: guides\.0\.title\.fr: /],
    ['guide: []\n', /: guides: /],
    ['guides: [\n\n', /^guide\.yml:3:1: .*, expected `guides`: Flow sequence[^\n]*$/],
  ])('of %j are refused with a reason and a place', (text, message) => {
    expect(settings(text)).toEqual({ guides: [], messages: [expect.stringMatching(message)] });
  });
});

describe('the guides that settings name', () => {
  const draft = (id: string): GuideDraft => ({ id, root: productShelf(id), phases: [] });
  const arranged = (text: string) => {
    const read = readGuideSettings({ path: 'guide.yml', bytes: new TextEncoder().encode(text) });
    const guides = arrangeGuides([draft('a'), draft('b'), draft('c')], read);
    return { ids: guides.map(({ id }) => id), messages: read.file!.messages.map(String), read };
  };

  test('come first and in that order, the hidden ones not at all', () => {
    expect(arranged('guides:\n- id: c\n- id: a\n  hidden: true\n').ids).toEqual(['c', 'b']);
    expect(arranged('guides:\n- id: b\n  hidden: false\n').ids).toEqual(['b', 'a', 'c']);
  });

  test('are said not to be there, at the place of the name', () => {
    expect(arranged('guides:\n- id: c\n- id: x\n')).toMatchObject({
      ids: ['c', 'a', 'b'],
      messages: ['guide.yml:3:7: Unexpected guide `x`, expected one of `a`, `b`, `c`'],
    });
  });

  test('have the titles given, in the languages given', () => {
    const { read } = arranged('guides:\n- id: b\n- id: a\n  title: { fr: Un autre }\n');
    const guide = { id: 'a', title: { en: 'One', fr: 'Un' }, topic: null, product: '', phases: [] };
    expect(nameGuide(guide, read)).toEqual({ ...guide, title: { en: 'One', fr: 'Un autre' } });
    expect(nameGuide({ ...guide, id: 'c' }, read)).toEqual({ ...guide, id: 'c' });
  });
});
