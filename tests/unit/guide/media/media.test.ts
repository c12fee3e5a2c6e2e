import { describe, expect, test } from 'vitest';
import { MediaLibrary } from '../../../../src/guide/media/media-library.ts';

/** A picture of 3 × 2 pixels. */
const gif = (mark = 0) =>
  Uint8Array.from(
    [...'GIF89a'].map((letter) => letter.charCodeAt(0)).concat([3, 0, 2, 0, 0, 0, mark]),
  );

const library = (files: Record<string, Uint8Array>) => {
  const read: string[] = [];
  const media = new MediaLibrary({
    media: Object.keys(files),
    readMedia: (path) => {
      read.push(path);
      return files[path]!;
    },
  });
  return { media, read };
};

describe('an image', () => {
  const { media, read } = library({
    'en-us/docs/media/a b.GIF': gif(),
    'fr-fr/docs/media/c.gif': gif(1),
    'es-es/docs/media/c.gif': gif(2),
    'en-us/docs/media/c.gif': gif(),
    'docs/media/d.txt': Uint8Array.of(1),
  });
  const find = (url: string, locale: 'en' | 'fr' | 'es' = 'fr') =>
    media.find(url, 'docs/x.md', locale);

  test('is found by its path, whatever stands behind it, with its size', () => {
    expect(find('media/a%20b.GIF?x#y')).toEqual({
      file: {
        sitePath: expect.stringMatching(/^media\/[0-9a-f]{16}\.gif$/) as string,
        bytes: gif(),
      },
      width: 3,
      height: 2,
    });
    expect(find('./media/../media/c.gif')!.file.bytes).toEqual(gif(1));
  });

  test('in other letter case is found, and said', () => {
    expect(find('Media/A B.gif')).toMatchObject({ width: 3, caseOf: 'docs/media/a b.GIF' });
  });

  test('is taken from the topic’s language, then from English, then from any', () => {
    expect(find('media/c.gif', 'es')!.file.bytes).toEqual(gif(2));
    expect(find('media/c.gif', 'en')!.file.bytes).toEqual(gif());
    expect(find('media/d.txt')).toEqual({
      file: { sitePath: expect.any(String), bytes: Uint8Array.of(1) },
    });
    const others = library({ 'es-es/docs/a.gif': gif(), 'en-us/docs/a.gif': gif(1) });
    expect(others.media.find('a.gif', 'docs/x.md', 'fr')!.file.bytes).toEqual(gif(1));
  });

  test('with the same content is kept once, and read once', () => {
    expect(find('media/c.gif', 'en')!.file).toBe(find('media/a b.GIF')!.file);
    expect(new Set(read).size).toBe(read.length);
    expect(media.files.size).toBe(4);
  });

  test.each(['media/none.gif', 'https://one.example/docs/media/c.gif', 'c.gif'])(
    'is not found at %s',
    (url) => {
      expect(find(url)).toBe(null);
    },
  );
});
