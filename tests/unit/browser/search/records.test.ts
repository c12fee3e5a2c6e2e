import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { merge } from '../../../../src/browser/search/engine/merge.ts';
import { excerptOf } from '../../../../src/browser/search/engine/excerpt.ts';
import { matchedSection } from '../../../../src/browser/search/engine/matches.ts';
import { placesOf } from '../../../../src/browser/search/engine/places.ts';
import { readQuery } from '../../../../src/browser/search/engine/query.ts';
import { readRecord } from '../../../../src/browser/search/engine/record.ts';
import { readAddress, writeAddress } from '../../../../src/browser/search/state.ts';
import { searchBlocks } from '../../../../src/guide/index/search-blocks.ts';
import { searchWords } from '../../../../src/guide/index/search-data.ts';
import { searchTwins } from '../../../../src/outputs/search/search-twins.ts';

test('blocks name the step or heading that words belong to', () => {
  const tree = fromHtml(
    `<p>Before <b>all</b>.</p><h2 id="do-it">Do it</h2><p>So:</p>
     <ol><li id="s1" data-step="s1"><div><p>Open it.</p><pre><code>Get-It</code></pre></div></li></ol>`,
    { fragment: true },
  );
  expect(searchBlocks(tree)).toEqual([
    { kind: 'text', text: 'Before all.', place: null },
    { kind: 'heading', text: 'Do it', place: { kind: 'heading', id: 'do-it' } },
    { kind: 'text', text: 'So:', place: { kind: 'heading', id: 'do-it' } },
    { kind: 'text', text: 'Open it.', place: { kind: 'step', id: 's1' } },
    { kind: 'code', text: 'Get-It', place: { kind: 'step', id: 's1' } },
  ]);
});

/** As Pagefind keeps a topic in two languages. */
const record = readRecord({
  content:
    'Move users. Before. Steps. Open the console on l’ ancien server. Move-CsUser -Target x. ' +
    'Déplacer des utilisateurs. Avant. Étapes. Ouvrez la console sur l’ ancien serveur. Move-CsUser -Target x.',
  meta: { topic: 'guide/move', phase: 'phase-1' },
  filters: { guide: ['guide'] },
  anchors: [
    { id: 'en', text: 'Move users', location: 0 },
    { id: 'en.t..0', text: '', location: 2 },
    { id: 'en.h.steps', text: 'Steps', location: 3 },
    { id: 'en.s.s1.2', text: '', location: 4 },
    { id: 'en.c.s1.3', text: '', location: 11 },
    { id: 'fr', text: 'Déplacer des utilisateurs', location: 14 },
    { id: 'fr.t..0', text: '', location: 17 },
    { id: 'fr.h.steps', text: 'Étapes', location: 18 },
    { id: 'fr.s.s1.2', text: '', location: 19 },
    { id: 'fr.c.s1.3', text: '', location: 26 },
  ],
});

const plain = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('the language of the excerpt is the one that matched, or the reader’s where both did', () => {
  const language = (query: string, reader: 'en' | 'fr' | 'es') =>
    matchedSection(record, readQuery(query).words, reader).section.locale;
  expect(language('serveur', 'en')).toBe('fr');
  expect(language('server', 'fr')).toBe('en');
  expect(language('movecsuser', 'fr')).toBe('fr');
  expect(language('movecsuser', 'en')).toBe('en');
});

test('excerpts put elisions together again and mark what matched', () => {
  const { words } = readQuery('ancien serveurs');
  const { section, matches } = matchedSection(record, words, 'en');
  expect(plain(excerptOf(record, section, matches))).toContain('sur l’[ancien serveur.]');
});

test('places are named in the reader’s language and land in it', () => {
  const { words } = readQuery('ancien serveur');
  const { section, matches } = matchedSection(record, words, 'en');
  const places = placesOf(record, section, matches, words, 'en');
  expect(places.map(({ kind, id, lang }) => [kind, id, lang])).toEqual([['step', 's1', 'en']]);
  expect(plain(places[0]!.label)).toMatch(/^Open the console/);
});

test('answers to two forms of a query add up', () => {
  const page = (id: string, score: number) => ({ id, score });
  const merged = merge([
    [page('a', 5), page('b', 4)],
    [page('b', 3), page('c', 1)],
  ]);
  expect(merged.map(({ page: { id }, score }) => [id, score])).toEqual([
    ['b', 7],
    ['a', 5],
    ['c', 1],
  ]);
});

test('the word list counts topics, not places', () => {
  const blocks = { fr: [{ kind: 'text', text: 'Pool pool Move-CsUser', place: null }] } as const;
  const record = { topic: 'a', titles: {}, blocks };
  const records = [record, { ...record, topic: 'b' }] as unknown as Parameters<
    typeof searchWords
  >[0];
  expect(searchWords(records).split('\n')).toEqual(['1csuser', '1move', '1movecsuser', '1pool']);
});

test('a twin hands over the bytes of its file', () => {
  const bytes = Uint8Array.from([0, 255, 31, 139]);
  const [twin, ...rest] = searchTwins([
    { sitePath: 'pagefind/index/x.pf_index', bytes },
    { sitePath: 'assets/site.js', bytes },
  ]);
  expect(rest).toEqual([]);
  expect(twin!.sitePath).toBe('pagefind/index/x.pf_index.js');
  const script = new TextDecoder().decode(twin!.bytes);
  const given: [string, string][] = [];
  new Function('passerelleFile', script)((name: string, base64: string) =>
    given.push([name, base64]),
  );
  expect(given[0]![0]).toBe('index/x.pf_index');
  expect([...Buffer.from(given[0]![1], 'base64')]).toEqual([...bytes]);
});

test('a search survives its address', () => {
  const state = {
    query: 'é & «x»',
    guide: 'g',
    phase: 'g/p',
    kind: 'concept',
    open: true,
  } as const;
  expect(readAddress(`?${writeAddress(state)}`)).toEqual(state);
  expect(writeAddress(readAddress('?q=&kind=nonsense'))).toBe('');
});
