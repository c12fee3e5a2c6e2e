import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runCommand } from '../support/build-sites.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { elements, filesOf, manifestOf, pagesOf } from '../support/read-site.ts';

describe.skipIf(!hasCorpus)('the five loose files', () => {
  const folder = inject('sites').seeds;

  test('are four topics, one of them in two languages', () => {
    const { topics } = manifestOf(folder);
    expect(topics.length).toBe(4);
    const backups = topics.filter(({ id }) => id.endsWith('/back-up-systems-and-data'));
    expect(backups.map(({ locales }) => Object.keys(locales).sort())).toContainEqual([
      'en',
      'es',
      'fr',
    ]);
    expect(topics.filter(({ guide }) => /lync/.test(guide ?? '')).length).toBe(3);
  });

  test('have their encoding repaired everywhere', () => {
    for (const file of filesOf(folder).filter((name) => /\.(html|json)$/.test(name)))
      expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toMatch(/贸/);
  });

  test('name nine topics that are not there, each with a warning and an entry that is no link', () => {
    const { stdout, status } = runCommand('check', path.join(corpus, 'seeds'), '--format', 'json');
    expect(status).toBe(0);
    const { messages } = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] };
    const missing = messages.filter(({ ruleId }) => ruleId === 'missing-topic');
    expect(missing.map(({ line }) => line)).toEqual([47, 49, 51, 53, 55, 57, 59, 61, 63]);
    const landing = pagesOf(folder).find(({ path: file }) =>
      /^fr\/migration-de-lync.*\/migration-de-lync.*html$/.test(file),
    )!;
    const [body] = elements(
      landing.tree,
      ({ properties }) => String(properties.className) === 'body',
    );
    const entries = elements(
      { type: 'root', children: [body!] },
      ({ properties }) => String(properties.className) === 'not-here',
    );
    expect(entries.length).toBe(9);
  });
});

describe.skipIf(!hasCorpus)('a machine-translated set', () => {
  test('has every topic in three languages, each with its file', () => {
    const { topics } = manifestOf(inject('sites').sfb);
    expect(topics.length).toBe(66);
    for (const { locales } of topics) {
      expect(Object.keys(locales).sort()).toEqual(['en', 'es', 'fr']);
      for (const { url } of Object.values(locales))
        expect(existsSync(path.join(inject('sites').sfb, url)), url).toBe(true);
    }
  });

  test('says where its words come from', () => {
    const { topics } = manifestOf(inject('sites').sfb);
    const kinds = (locale: 'en' | 'fr') =>
      topics.map(({ locales }) => locales[locale]!.translation);
    expect(new Set(kinds('fr'))).toEqual(new Set(['machine']));
    expect(kinds('en').filter((kind) => kind === 'source').length).toBe(12);
    expect(kinds('en').filter((kind) => kind === 'recovered').length).toBe(54);
  });

  test('has the same boxes in every language', () => {
    const pages = pagesOf(inject('sites').sfb);
    const boxes = (locale: string) =>
      new Map(
        pages
          .filter(({ path: file }) => file.startsWith(`${locale}/migration`))
          .map(({ path: file, tree }) => [
            file.slice(2),
            elements(
              tree,
              ({ tagName, properties }) => tagName === 'li' && properties.dataStep !== undefined,
            ).map(({ properties }) => String(properties.dataStep)),
          ]),
      );
    const french = boxes('fr');
    expect([...french.values()].flat().length).toBeGreaterThan(380);
    expect(boxes('es')).toEqual(french);
    expect(boxes('en')).toEqual(french);
  });
});

test('the embedded guide has the same topics in three languages and nothing to report', () => {
  const manifest = manifestOf(inject('sites').content);
  expect(manifest.guides.length).toBe(3);
  for (const { id, locales } of manifest.topics)
    expect(Object.keys(locales).sort(), id).toEqual(['en', 'es', 'fr']);
  const { stdout, status } = runCommand('check', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ messages: [] });
});
