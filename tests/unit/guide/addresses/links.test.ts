import { relativeHref } from '../../../../src/guide/addresses/relative-href.ts';
import { describe, expect, test } from 'vitest';
import { decodeAddress } from '../../../../src/guide/read/paths.ts';
import { slugOf } from '../../../../src/guide/topics/slug.ts';
import * as paths from '../../../../src/contract/site-paths.ts';
import { siteOf } from '../../../support/memory-folder.ts';
import { oneTopic } from '../../../support/one-topic.ts';

const b =
  '---\ntitle: B\n---\n# <a name="page-b"></a>Page B\n\n## <a name="the-end"></a>Fin\n\nTexte.\n';

/** The link as the page shows it, beside a topic b and one in another folder and language. */
function link(address: string, words = 'x') {
  const { html, messages } = oneTopic(
    `# A\n\nVoir [${words}](${address})\n`,
    'fr-fr/Skype/plan/a.md',
    {
      'fr-fr/Skype/plan/b.md': b,
      'en-us/Skype/deploy/c.md': '# Page C\n\nText.\n',
      'fr-fr/Skype/plan/old.md': '---\nredirect_url: b\n---\n',
      'fr-fr/Skype/plan/loop.md': '---\nredirect_url: loop.md\n---\n',
      'fr-fr/Skype/plan/1.md': '---\nredirect_url: 2.md\n---\n',
      'fr-fr/Skype/plan/2.md': '---\nredirect_url: /skypeforbusiness/plan/b\n---\n',
    },
  );
  return {
    html: html.replace(/^<p>Voir |<\/p>$/g, ''),
    rules: messages.map((m) => /\[(.*?)\]/.exec(m)![1]),
  };
}
const notHere = '<span class="not-here">x<small> (absent de ce guide)</small></span>';
const external = (address: string) =>
  `<a href="${address}" class="external" rel="noreferrer" title="Nécessite Internet">x</a>`;

describe('a link', () => {
  test.each([
    ['b.md', 'b.html'],
    ['b', 'b.html'],
    ['./b.md?view=x', 'b.html'],
    ['b.md#the-end', 'b.html#the-end'],
    ['b.md#THE-end', 'b.html#the-end'],
    ['b.md#', 'b.html'],
    ['b.md#page-b', 'b.html'],
    ['..\\plan\\b.md', 'b.html'],
    ['%62.md', 'b.html'],
    ['~/plan/b.md', 'b.html'],
    ['~/Skype/plan/b.md', 'b.html'],
    ['old.md', 'b.html'],
    ['1.md', 'b.html'],
    ['/skypeforbusiness/plan/b', 'b.html'],
    ['/fr-fr/skypeforbusiness/plan/b/', 'b.html'],
    ['/skypeforbusiness/plan/b?view=x#the-end', 'b.html#the-end'],
    ['/skypeforbusiness/b', 'b.html'],
    ['https://docs.microsoft.com/fr-fr/skypeforbusiness/plan/b', 'b.html'],
    ['http://learn.microsoft.com/skypeforbusiness/plan/b#the-end', 'b.html#the-end'],
  ])('to %s leads to %s', (address, href) => {
    expect(link(address)).toEqual({ html: `<a href="${href}">x</a>`, rules: [] });
  });

  test.each([
    ['https://one.example/a?b#c', 'https://one.example/a?b#c'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+33', 'tel:+33'],
    ['/powershell/x', 'https://learn.microsoft.com/powershell/x'],
    ['/skypeforbusiness/none/none', 'https://learn.microsoft.com/skypeforbusiness/none/none'],
    ['/microsoftteams/b', 'https://learn.microsoft.com/microsoftteams/b'],
    ['https://docs.microsoft.com/powershell/x', 'https://docs.microsoft.com/powershell/x'],
    ['https://web.example/http://a.example', 'https://web.example/http://a.example'],
  ])('to %s leaves the guide for %s', (address, href) => {
    expect(link(address)).toEqual({ html: external(href), rules: [] });
  });

  test.each([
    ['gone.md', 'missing-topic'],
    ['../elsewhere/gone.md', 'link-outside'],
    ['loop.md', 'link-malformed'],
    ['<>', 'link-malformed'],
    ['javascript:alert(1)', 'link-malformed'],
    ['//one.example/a', 'link-malformed'],
    ['\\\\\\\\server\\share', 'link-malformed'],
    ['https://', 'link-malformed'],
    ['https://one.example/ahttps://two.example', 'link-malformed'],
    ['<b c>', 'link-malformed'],
  ])('to %s is words alone: %s', (address, rule) => {
    expect(link(address)).toEqual({ html: notHere, rules: [rule] });
  });

  test('to a place that is not there leads to the top, and says so', () => {
    expect(link('b.md#nowhere')).toEqual({
      html: '<a href="b.html">x</a>',
      rules: ['missing-anchor'],
    });
    expect(link('#nowhere')).toEqual({
      html: '<a href="#content">x</a>',
      rules: ['missing-anchor'],
    });
    expect(link('#')).toEqual({ html: '<a href="#content">x</a>', rules: [] });
  });

  test('to a topic that lacks the language says which it has', () => {
    expect(link('../deploy/c.md')).toEqual({
      html: '<a href="c.html">x<small> (uniquement en anglais)</small></a>',
      rules: ['missing-locale'],
    });
  });

  test('in other letter case leads there, and says so', () => {
    expect(link('../PLAN/B.md')).toEqual({ html: '<a href="b.html">x</a>', rules: ['link-case'] });
  });

  test('without words has those of its topic, else its address', () => {
    expect(link('b.md', '').html).toBe('<a href="b.html">Page B</a>');
    expect(link('https://one.example/', '').html).toBe(
      external('https://one.example/').replace('>x<', '>https://one.example/<'),
    );
  });

  // It names the topic by its slug: the title in another language is not asked for.
  test('without words has the title in another language where its own is missing', () => {
    expect(link('../deploy/c.md', '').html).toContain('Page C');
  });
});

describe('a suggestion for a link that leads nowhere', () => {
  const suggested = (address: string) =>
    /perhaps `(.*)`/.exec(
      oneTopic(`# A\n\n[x](${address})\n`, 'fr-fr/plan/a.md', {
        'fr-fr/plan/move-users.md': '# M\n\nT.\n',
        'fr-fr/plan/abc.md': '# C\n\nT.\n',
      }).messages[0]!,
    )?.[1] ?? null;

  test.each([
    ['move-user.md', 'plan/move-users.md'],
    ['moving-the-users.md', null],
    ['mve-usrs.md', 'plan/move-users.md'],
    ['abd.md', 'plan/abc.md'],
    ['xyc.md', 'plan/abc.md'],
    ['xyz.md', null],
  ])('%s is %s', (address, suggestion) => {
    expect(suggested(address)).toBe(suggestion);
  });
});

describe('names of topics in addresses', () => {
  test.each([
    ['Déploiement & Co', 'deploiement--co'],
    ['a.b c', 'ab-c'],
    ['!!!', 'topic'],
    ['con', 'topic-con'],
    ['COM1', 'topic-com1'],
    ['com', 'com'],
    ['index', 'topic-index'],
    ['sign-off-x', 'topic-sign-off-x'],
    ['a'.repeat(90), 'a'.repeat(80)],
  ])('of %s are %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('tell topics of one name apart by folders, then by numbers', () => {
    const { site } = siteOf({
      'fr-fr/a/x y/setup.md': '# A\n\nT.\n',
      'fr-fr/b/x y/setup.md': '# B\n\nT.\n',
      'fr-fr/c/x y/setup.md': '# C\n\nT.\n',
      'fr-fr/setup.md': '# D\n\nT.\n',
    });
    expect([...site.topics.keys()]).toEqual([
      'topics/setup',
      'topics/x-y-setup',
      'topics/c-x-y-setup',
      'topics/setup-2',
    ]);
  });
});

test('an address that was encoded wrongly stays as it is', () => {
  expect(['%C3%A9', '%C3', 'a'].map(decodeAddress)).toEqual(['é', '%C3', 'a']);
});

test('addresses in the site never change', () => {
  expect({
    home: paths.homePath('fr'),
    guide: paths.guidePath('fr', 'g'),
    others: paths.guidePath('fr', null),
    topic: paths.topicPath('fr', { guide: 'g', slug: 's' }),
    other: paths.topicPath('fr', { guide: null, slug: 's' }),
    paper: paths.paperPath('fr', 'g', 'phase-1'),
    heads: paths.runningHeadsPath('fr', 'g'),
    pdf: paths.pdfPath('fr', 'g', null),
    phase: paths.pdfPath('fr', 'g', 'phase-1'),
    about: paths.sitePagePath('fr', 'about'),
    overview: paths.overviewPath('fr', 'g'),
    signOff: paths.signOffPath('fr', 'g', 'phase-1'),
    search: paths.searchPath('fr'),
    offline: paths.offlinePath('fr'),
    app: paths.webManifestPath('fr'),
  }).toEqual({
    home: 'fr/index.html',
    guide: 'fr/g/index.html',
    others: 'fr/other/index.html',
    topic: 'fr/g/s.html',
    other: 'fr/other/s.html',
    paper: 'fr/g/print/phase-1.html',
    heads: 'fr/g/print/running-heads.css',
    pdf: 'pdf/fr/g.pdf',
    phase: 'pdf/fr/g-phase-1.pdf',
    about: 'fr/about/index.html',
    overview: 'fr/g/overview.html',
    signOff: 'fr/g/sign-off-phase-1.html',
    search: 'fr/search/index.html',
    offline: 'fr/offline/index.html',
    app: 'fr/app.webmanifest',
  });
  expect(paths.reservedFolders).toEqual([
    'other',
    'search',
    'offline',
    'about',
    'accessibility',
    'coverage',
  ]);
  expect(relativeHref('fr/g/a.html', 'media/x.png')).toBe('../../media/x.png');
});
