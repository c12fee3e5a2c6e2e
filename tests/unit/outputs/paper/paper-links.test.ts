import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { AddressNotes } from '../../../../src/outputs/paper/address-notes.ts';
import { fixAnchors } from '../../../../src/outputs/paper/fix-anchors.ts';
import { showPaperLink, type PaperTarget } from '../../../../src/outputs/paper/paper-links.ts';
import { languages } from '../../../../src/languages/index.ts';

const targets: Record<string, PaperTarget> = {
  'en/guide/near.html': { title: 'Near', number: '3.2', otherGuide: null, anchor: 'near' },
  'en/guide/far.html': { title: 'Far', number: '4.1', otherGuide: null, anchor: null },
  'en/other/away.html': { title: 'Away', number: null, otherGuide: 'Other guide', anchor: null },
};

function shown(href: string, words = 'the words', notes = new AddressNotes()): string {
  const parts = showPaperLink(h('a', { href }, words), {
    from: 'en/guide/here.html',
    prefix: 'here',
    targetOf: (path) => targets[path] ?? null,
    notes,
    texts: languages.en.paper,
  });
  return toHtml(parts);
}

describe('a link on paper', () => {
  test('to a topic of the document is a number to look up, with a place for its page', () => {
    expect(shown('near.html#part')).toBe(
      '<a href="#near--part">the words</a><span class="see"> (see 3.2<span class="page-of" data-page-of="near--part"></span>)</span>',
    );
  });

  test('inside its topic stays a link', () => {
    expect(shown('#part')).toBe('<a href="#here--part">the words</a>');
  });

  test('to another phase is words with number and title, without the title where the words are it', () => {
    expect(shown('far.html')).toBe(
      'the words<span class="see"> (see 4.1 of the guide, “Far”)</span>',
    );
    expect(shown('far.html', 'Far')).toBe('Far<span class="see"> (see 4.1 of the guide)</span>');
  });

  test('to another guide names it', () => {
    expect(shown('../other/away.html')).toContain('(see “Away” in “Other guide”)');
  });

  test('to an address has the number of a note; the same address has the same number', () => {
    const notes = new AddressNotes();
    expect(shown('https://one.example/', 'one', notes)).toContain('href="#note-1"');
    expect(shown('https://two.example/', 'two', notes)).toContain('href="#note-2"');
    expect(shown('https://one.example/', 'again', notes)).toContain('href="#note-1"');
    expect(toHtml(notes.list(h('h2', 'Addresses'))!)).toContain('id="note-2"');
  });

  test('whose words are the address needs no note', () => {
    const notes = new AddressNotes();
    shown('https://one.example/', 'one.example', notes);
    expect(notes.list(h('h2'))).toBe(null);
  });
});

test('a link to a place that the document lacks leads to the topic, or is none', () => {
  const main = h('main', [
    h('h2', { id: 'near' }),
    h('a', { href: '#near--gone' }, 'a'),
    h('a', { href: '#gone' }, 'b'),
  ]);
  fixAnchors(main);
  expect(toHtml(main)).toBe('<main><h2 id="near"></h2><a href="#near">a</a><a>b</a></main>');
});
