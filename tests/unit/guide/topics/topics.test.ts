import { describe, expect, test } from 'vitest';
import { diagnosticsOf } from '../../../../src/guide/diagnostics/diagnostic.ts';
import { readTocs, tocFolder } from '../../../../src/guide/guides/toc.ts';
import { runPipeline } from '../../../../src/guide/pipeline.ts';
import { folderOf, siteOf } from '../../../support/memory-folder.ts';
import { pair } from '../../../support/one-topic.ts';

const matter = (fields: Record<string, string>) =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const asset = '0123456789abcdef0123456789abcdef';

/** `id: locale=file (translation)` of each topic. */
const shown = (files: Record<string, string>) =>
  [...siteOf(files).site.topics.values()].map(
    ({ id, pages }) =>
      `${id}: ${Object.values(pages)
        .map(({ locale, source, translation }) => `${locale}=${source} (${translation})`)
        .join(', ')}`,
  );

describe('of several texts of a topic', () => {
  const machine = `# ${pair(101, 'Titre', 'Title')}\n\n${pair(102, 'Texte.', 'Text.')}\n`;

  test('the human one is shown, and English comes from the pairs where nobody wrote it', () => {
    expect(shown({ 'one/fr-fr/a.md': machine, 'two/fr-fr/a.md': '# Titre\n\nTexte.\n' })).toEqual([
      'topics/a: en=one/fr-fr/a.md (recovered), fr=two/fr-fr/a.md (human)',
    ]);
    expect(shown({ 'fr-fr/a.md': machine, 'en-us/a.md': '# Title\n\nText.\n' })).toEqual([
      'topics/a: en=en-us/a.md (source), fr=fr-fr/a.md (machine)',
    ]);
  });

  test('the sound one comes before the later, the later before the other path', () => {
    const text = (date: string) => `${matter({ 'ms.lasthandoff': date })}# Titre\n\nTexte.\n`;
    expect(
      shown({ 'a/fr-fr/x.md': text('01/02/2020'), 'b/fr-fr/x.md': text('01/03/2020') }),
    ).toEqual(['topics/x: fr=b/fr-fr/x.md (human)']);
    expect(
      shown({ 'a/fr-fr/x.md': text('01/02/2020'), 'b/fr-fr/x.md': text('01/02/2020') }),
    ).toEqual(['topics/x: fr=a/fr-fr/x.md (human)']);
    expect(
      shown({
        'a/fr-fr/x.md': text('01/02/2020'),
        'b/fr-fr/x.md': '---\na: [\n---\n# Titre\n\nTexte.\n',
      }),
    ).toEqual(['topics/x: fr=a/fr-fr/x.md (human)']);
  });

  test('a machine’s word about itself counts', () => {
    const text = `${matter({ 'ms.translationtype': 'mt' })}# Titre\n\nTexte.\n`;
    expect(shown({ 'fr-fr/a.md': text })).toEqual(['topics/a: fr=fr-fr/a.md (machine)']);
  });

  test('a second one is said, unless the pairs of one of them are used', () => {
    const rules = (files: Record<string, string>) =>
      diagnosticsOf(siteOf(files).files).map(({ file, ruleId }) => `${file} ${ruleId}`);
    const text = '# Titre\n\nTexte.\n';
    expect(rules({ 'one/fr-fr/a.md': text, 'two/fr-fr/a.md': text })).toEqual([
      'two/fr-fr/a.md topic-duplicate',
    ]);
    expect(rules({ 'one/fr-fr/a.md': machine, 'two/fr-fr/a.md': text })).toEqual([]);
  });
});

describe('files whose names say nothing', () => {
  const named = `${matter({ 'ms.assetid': asset })}# <a name="move-users"></a>Déplacer\n\nTexte.\n`;
  const loose = (front: Record<string, string>, title: string) =>
    `${matter({ 'ms.contentlocale': 'es-ES', ...front })}# ${title}\n\nTexto.\n`;
  const file = '000_ef89c7195958ff4b.md';

  test('are the topic of the same asset', () => {
    expect(
      shown({ 'fr-fr/x.md': named, [file]: loose({ 'ms:assetid': asset.toUpperCase() }, 'Mover') }),
    ).toEqual([`topics/x: fr=fr-fr/x.md (human), es=${file} (human)`]);
  });

  test('are the topic of the same English title where no asset tells', () => {
    expect(
      shown({ 'fr-fr/x.md': named, [file]: loose({}, '<a name="move-users"></a>Mover') }),
    ).toEqual([`topics/x: fr=fr-fr/x.md (human), es=${file} (human)`]);
  });

  test('are topics of their own where assets differ, where titles do, and where they are short', () => {
    const alone = (text: string) => shown({ 'fr-fr/x.md': named, [file]: text }).length;
    const other = asset.replace('0', '1');
    expect(alone(loose({ 'ms.assetid': other }, '<a name="move-users"></a>Mover'))).toBe(2);
    expect(alone(loose({}, '<a name="move-pools"></a>Mover'))).toBe(2);
    expect(alone(loose({ 'ms.assetid': 'abc' }, 'Mover'))).toBe(2);
  });

  test('are named after their titles', () => {
    expect(shown({ [file]: loose({}, 'Mover usuarios') })).toEqual([
      `topics/mover-usuarios: es=${file} (human)`,
    ]);
  });
});

describe('the same path in two repositories', () => {
  const text = (product: string) => `${matter({ 'ms.prod': product })}# Titre\n\nTexte.\n`;

  test('is two topics where their products differ', () => {
    expect(shown({ 'a/fr-fr/x.md': text('one'), 'b/fr-fr/x.md': text('two') })).toEqual([
      'one/x: fr=a/fr-fr/x.md (human)',
      'two/x: fr=b/fr-fr/x.md (human)',
    ]);
  });

  test('is one where the one product is a family of the other, and has the longer name', () => {
    const { site } = siteOf({ 'a/fr-fr/x.md': text('one'), 'b/es-es/x.md': text('one-server') });
    expect([...site.topics.values()].map(({ product }) => product)).toEqual(['one-server']);
  });
});

describe('a guide from what topics list under «In this section»', () => {
  const list = (title: string, ...entries: string[]) =>
    `# Move\n\n## ${title}\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
  const section = list(
    'In this section',
    '[One](phase-1-plan.md)',
    '[Two](phase-2-act.md?x), a gloss with [a link](users.md)',
    '[Gone](gone.md)',
    '[Site](https://one.example/a.md)',
    '[Self](move.md)',
  );
  const files = {
    'en-us/move.md': section,
    'en-us/phase-1-plan.md': '# Plan\n\nText.\n',
    'en-us/phase-2-act.md': '# Act\n\nText.\n',
    'en-us/users.md': '# Users\n\nText.\n',
  };

  test('has its phases, in order, with what the folder lacks', () => {
    const [guide] = siteOf(files).site.guides;
    expect(guide!.id).toBe('move');
    expect(
      guide!.phases.map(({ id, topic, missing, title }) => [id, topic, missing, title]),
    ).toEqual([
      ['phase-1', 'move/phase-1-plan', false, { en: 'Plan' }],
      ['phase-2', 'move/phase-2-act', false, { en: 'Act' }],
      ['gone', null, true, { en: 'Gone' }],
    ]);
  });

  test('has the names that other languages give', () => {
    const french = list(
      'Dans cette section :',
      '[Un](phase-1-plan.md)',
      '[Deux](phase-2-act.md)',
      '[Absent](gone.md)',
    );
    const [guide] = siteOf({ ...files, 'fr-fr/move.md': french }).site.guides;
    expect(guide!.phases.map(({ title }) => title)).toEqual([
      { en: 'Plan', fr: 'Un' },
      { en: 'Act', fr: 'Deux' },
      { en: 'Gone', fr: 'Absent' },
    ]);
  });

  test.each([
    'In this article',
    'Contenu de cette section',
    'En esta seccion',
    'Contenido de esta sección:',
  ])('may be called «%s», also in a paragraph before a quote', (title) => {
    const quote = `# Move\n\n${title}\n\n> [One](phase-1-plan.md)\n>\n> [Two](phase-2-act.md)\n`;
    expect(siteOf({ ...files, 'en-us/move.md': quote }).site.guides[0]!.phases).toHaveLength(2);
  });

  test('is none under another heading', () => {
    const other = section.replace('In this section', 'In this section, see');
    expect(siteOf({ ...files, 'en-us/move.md': other }).site.guides.map(({ id }) => id)).toEqual([
      'topics',
    ]);
  });
});

describe('a table of contents', () => {
  const read = (text: string, path = 'en-us/a/toc.yml') => readTocs([{ path, bytes: bytes(text) }]);

  test('is a list or has one, its names without escapes, its addresses without queries', () => {
    const nodes = [
      { name: 'A b', href: 'a.md', items: [] },
      { name: '2013', href: null, items: [{ name: '', href: 'c.md', items: [] }] },
    ];
    const list =
      '- name: "A\\\\_\u00A0 b "\n  href: a.md?x#y\n- name: 2013\n  href: ""\n  items:\n  - topicHref: c.md\n';
    expect(read(list).tocs[0]!.nodes).toEqual(nodes);
    expect(read(`items:\n${list}`).tocs[0]!.nodes).toEqual(nodes);
    expect(read('').tocs[0]!.nodes).toEqual([]);
    expect(read(list).tocs[0]).toMatchObject({ locale: 'en', repositoryPath: 'a/toc.yml' });
  });

  test('is none below a breadcrumb', () => {
    expect(read('- name: a\n', 'en-us/Breadcrumb/toc.yml')).toEqual({ tocs: [], files: [] });
    expect(read('- name: a\n', 'en-us/breadcrumbs.x/toc.yml').tocs).toHaveLength(1);
  });

  test('that cannot be read is said, with its place', () => {
    const messages = (text: string) => read(text).files[0]!.messages.map(String);
    expect(messages('a: 1\n')).toEqual([
      expect.stringMatching(
        /^en-us\/a\/toc\.yml:1:1: Unexpected table of contents, expected a list of entries: /,
      ),
    ]);
    expect(messages('- a: [\n')).toEqual([expect.stringMatching(/^en-us\/a\/toc\.yml:2:1: /)]);
    const { tocs, files } = readTocs([{ path: 'toc.yml', bytes: Uint8Array.of(0xff, 0x80) }]);
    expect([tocs.length, files[0]!.messages[0]!.ruleId]).toEqual([0, 'encoding-undecodable']);
  });

  test('leads from its own folder, or from the one above where that finds more', () => {
    const [toc] = read(
      '- href: x/a.md\n  items:\n  - href: x/b.md\n- href: https://one.example\n- href: /c\n',
      'en-us/docs/contents/toc.yml',
    ).tocs;
    const folder = (...there: string[]) => tocFolder(toc!, (path) => there.includes(path));
    expect(folder('docs/contents/x/a.md', 'docs/x/b.md')).toBe('docs/contents');
    expect(folder('docs/x/a.md', 'docs/x/b.md', 'docs/contents/x/a.md')).toBe('docs');
    expect(folder()).toBe('docs/contents');
  });
});

describe('redirections', () => {
  const linked = (json: string) => {
    const input = folderOf({
      'fr-fr/docs/a.md': '# A\n\n[x](old.md) [y](older.md)\n',
      'fr-fr/docs/b.md': '# B\n\nTexte.\n',
    });
    const redirections = [{ path: '.openpublishing.redirection.json', bytes: bytes(json) }];
    const { site, files } = runPipeline({ ...input, redirections });
    return {
      html: site.topics.get('topics/a')!.pages.fr!.html,
      messages: diagnosticsOf(files).map(({ file, ruleId }) => `${file} ${ruleId}`),
    };
  };

  test('name files from their own folder or from the root', () => {
    const list = [
      { source_path: 'docs/old.md', redirect_url: 'b' },
      { source_path_from_root: '/Docs/Older.md', redirect_url: 'https://one.example/' },
      { redirect_url: 'nowhere' },
    ];
    expect(linked(JSON.stringify({ redirections: list }))).toEqual({
      html: '<p><a href="b.html">x</a> <a href="https://one.example/" class="external" rel="noreferrer" title="Nécessite Internet">y</a></p>',
      messages: [],
    });
  });

  test.each(['{', '{}', '{"redirections": [{}]}'])('that are none are said: %s', (json) => {
    expect(linked(json).messages[0]).toBe('.openpublishing.redirection.json redirections-invalid');
  });
});

describe('a topic of two guides', () => {
  const toc = (name: string, inner: string) =>
    `- name: ${name}\n  href: ${name}.md\n  items:\n  - href: phase-1-a.md\n${inner}  - href: phase-2-b.md\n`;
  const shared = '    items:\n    - href: ../shared.md\n';
  const text = '# Title\n\nText.\n';
  const { site } = siteOf({
    'en-us/one/toc.yml': toc('one', ''),
    'en-us/two/toc.yml': toc('two', shared),
    'en-us/three/toc.yml': toc('three', shared),
    'en-us/shared.md': text,
    ...Object.fromEntries(
      ['one', 'two', 'three'].flatMap((name) =>
        [name, 'phase-1-a', 'phase-2-b'].map((file) => [`en-us/${name}/${file}.md`, text]),
      ),
    ),
  });

  test('belongs to the first, in its phase, and is named by both', () => {
    const owner = site.guides.find(({ phases }) => phases[0]!.children.length > 0)!;
    const topic = [...site.topics.values()].find(({ slug }) => slug === 'shared')!;
    expect([topic.guide, topic.phase]).toEqual([owner.id, 'phase-1']);
    expect(
      site.guides.map(({ id, phases }) => [id, phases[0]!.children.map((child) => child.topic)]),
    ).toEqual([
      ['one', []],
      ['two', [topic.id]],
      ['three', [topic.id]],
    ]);
  });
});
