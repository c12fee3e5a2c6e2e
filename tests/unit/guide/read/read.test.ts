import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/guide/read/decode.ts';
import { isoDate, readFrontMatter, textOf } from '../../../../src/guide/read/front-matter.ts';
import { readLicences } from '../../../../src/guide/read/licences.ts';
import { localeOf, locatePath } from '../../../../src/guide/read/locale.ts';
import { productFinder } from '../../../../src/guide/read/product.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('front matter', () => {
  test.each([
    ['---\ntitle: A\n---\nbody', { title: 'A' }, 'body'],
    ['---\n---\nbody', {}, 'body'],
    ['---\ntitle: A\n---', { title: 'A' }, ''],
    ['---\ntitle: A\n--- \nbody', { title: 'A' }, 'body'],
    ['---\ntitle: A\ntitle: B\n---\nbody', { title: 'B' }, 'body'],
    ['---json\n{"title": "A"}\n---\nbody', { title: 'A' }, 'body'],
    ['\n---\ntitle: A\n---\n', {}, '\n---\ntitle: A\n---\n'],
    ['---\ntitle: A\n', {}, '---\ntitle: A\n'],
    ['a --- b', {}, 'a --- b'],
  ])('of %j is %j before %j', (text, data, body) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ ok: true, data });
    expect(text.slice(read.bodyStart)).toBe(body);
  });

  test.each([
    ['---\na: b\nc: [\n---\nbody', false, /^Flow sequence/, 14],
    ['---\n- a\n---\nbody', false, /./, 0],
    ['---js\nthrow 1\n---\nbody', true, /^$/, 0],
    ['---coffee\n1\n---\nbody', true, /^$/, 0],
    ['---toml\na = 1\n---\nbody', true, /engine/, 0],
  ])('of %j is refused, and the body found all the same', (text, executable, reason, offset) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({
      ok: false,
      data: {},
      executable,
      reason: expect.stringMatching(reason) as string,
      offset,
    });
    expect(text.slice(read.bodyStart)).toBe('body');
    expect(readFrontMatter(text)).toEqual(read);
  });

  test('with many aliases is refused', () => {
    const text = (aliases: number) => `---\na: &a [1]\nb: [${'*a,'.repeat(aliases)}]\n---\n`;
    expect(readFrontMatter(text(40)).ok).toBe(true);
    expect(readFrontMatter(text(60)).ok).toBe(false);
  });

  test.each([
    [{ Title: ' A\u00A0 b\n' }, 'title', 'A b'],
    [{ title: 2013 }, 'TITLE', '2013'],
    [{ title: '  ' }, 'title', null],
    [{ title: ['a'], TITLE: 'b' }, 'title', 'b'],
    [{ title: 'e\u0301' }, 'title', '\u00e9'],
    [{ other: 'a' }, 'title', null],
  ])('%j has %s %j', (data, key, text) => {
    expect(textOf(data, key)).toBe(text);
  });

  test.each([
    ['2013-02-21T10:00', '2013-02-21'],
    ['6/1/2020', '2020-06-01'],
    ['06/16/2020', '2020-06-16'],
    ['on 2013-02-21', null],
    ['16/6/20', null],
    ['6/16/2020 x', null],
    [null, null],
  ])('a date %j is %j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe('a file’s bytes', () => {
  const text = 'Migración: déjà «vu».\nSecond line.\n';

  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`)],
    ['UTF-16', iconv.encode(text, 'utf16-le', { addBOM: true })],
    ['UTF-16, the other way round', iconv.encode(text, 'utf16-be', { addBOM: true })],
    ['lines that end as on Windows', bytes(text.replaceAll('\n', '\r\n'))],
  ])('are read from %s', (_, given) => {
    expect(decode(given)).toEqual({ ok: true, text, repair: null, damagedAt: null });
  });

  test.each([
    ['GBK', iconv.decode(Buffer.from('migración y más'), 'gbk'), 'migración'],
    ['Latin-1', iconv.decode(Buffer.from('migración y más'), 'win1252'), 'migración'],
  ])('that were read as %s are mended line by line', (_, wrong, after) => {
    const read = decode(bytes(`Sound: déjà.\nOne ${wrong}.\n`));
    expect(read).toMatchObject({ ok: true, text: 'Sound: déjà.\nOne migración y más.\n' });
    expect(read).toMatchObject({ repair: { after, at: 17 }, damagedAt: null });
  });

  test('of no known encoding are refused', () => {
    expect(decode(Uint8Array.of(0x61, 0xff, 0xfe, 0x80))).toMatchObject({ ok: false });
  });

  test('that were lost are said where the first stood', () => {
    expect(decode(bytes('ab\uFFFDc\uFFFD'))).toMatchObject({ ok: true, damagedAt: 2 });
    expect(decode(bytes('ab 好'))).toMatchObject({ ok: true, damagedAt: 3 });
  });
});

describe('a path', () => {
  test.each([
    ['fr-fr/a/b.md', 'fr', '', 'a/b.md'],
    ['sets/one/es/a.md', 'es', 'sets/one', 'a.md'],
    ['Docs-pr.es-ES/a.md', 'es', '', 'a.md'],
    ['en-us-sample/a.md', 'en', '', 'a.md'],
    ['EN/a.md', 'en', '', 'a.md'],
    ['fr/en/a.md', 'fr', '', 'en/a.md'],
    ['docs/a.md', null, '', 'docs/a.md'],
    ['french/a.md', null, '', 'french/a.md'],
    ['a/fr', null, '', 'a/fr'],
    ['de-de/a.md', null, '', 'de-de/a.md'],
  ])('%s is of %s, edition %j, %s', (path, locale, edition, repositoryPath) => {
    expect(locatePath(path)).toEqual({ locale, edition, repositoryPath });
  });

  test('gives way to the topic’s own word for its locale, and precedes where it was published', () => {
    const published = { 'ms:mtpsurl': 'https://one.example/es-es/library/a' };
    expect(localeOf({ 'ms.contentlocale': 'FR-fr', ...published }, locatePath('es/a.md'))).toBe(
      'fr',
    );
    expect(localeOf({ 'ms.contentlocale': 'de-DE', ...published }, locatePath('fr/a.md'))).toBe(
      'fr',
    );
    expect(localeOf(published, locatePath('a.md'))).toBe('es');
    expect(localeOf({}, locatePath('a.md'))).toBe(null);
  });
});

describe('a product', () => {
  const docfx = (path: string, json: string) => ({ path, bytes: bytes(json) });
  const productOf = productFinder([
    docfx('bad/docfx.json', '{'),
    docfx('odd/docfx.json', '{"build": {}}'),
    docfx(
      'set/docfx.json',
      JSON.stringify({ build: { fileMetadata: { titleSuffix: { 'docs/**/*.md': 'Contoso' } } } }),
    ),
  ]);

  test.each([
    ['set/docs/a/b.md', { 'ms.prod': 'x' }, 'Contoso'],
    ['docs/a/b.md', {}, ''],
    ['a.md', { mtps_version: 'V=OCS.15', 'ms.prod': 'x' }, 'Lync Server 2013'],
    ['a.md', { mtps_version: 'v=ocs.14' }, 'Lync Server 2010'],
    ['a.md', { 'ms.prod': 'skype-for-business-itpro' }, 'Skype for Business Server'],
    ['a.md', { 'ms.prod': 'msteams', 'ms.service': 'y' }, 'msteams'],
    ['a.md', { 'ms.service': 'y' }, 'y'],
  ])('of %s with %j is «%s»', (path, data, name) => {
    expect(productOf(path, data)).toBe(name);
  });
});

test('licences with the same words are one, for the folders of both', () => {
  const licence = (path: string, text: string) => ({ path, bytes: bytes(text) });
  expect(
    readLicences([
      licence('a/LICENSE', ' MIT\n  Licence\n'),
      licence('b/c/LICENSE.md', 'MIT Licence'),
      licence('LICENSE-CODE', 'Other'),
      { path: 'd/LICENSE', bytes: Uint8Array.of(0xff, 0x80) },
    ]),
  ).toEqual([
    { text: 'MIT\n  Licence', folders: ['a', 'b/c'] },
    { text: 'Other', folders: ['.'] },
  ]);
});
