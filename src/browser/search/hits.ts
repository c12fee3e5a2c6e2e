/** Hits as the reader sees them. */
import type { Locale } from '../../languages/index.ts';
import { texts } from '#language/browser';
import type { MarkedText, NamedIn, SearchHit, SearchPlace } from '../../contract/search.ts';
import { element } from '../dom.ts';
import { languageName } from '../format.ts';
import { pageLocale } from '../page-locale.ts';
import { siteRoot } from './connect.ts';

/** `lang` only where words are not in the page's language. */
const foreign = (lang: Locale | null): { lang?: string } =>
  lang && lang !== pageLocale() ? { lang } : {};

const addressOf = (href: string): string => new URL(href, siteRoot()).href;

export function hitItem(hit: SearchHit): HTMLLIElement {
  const { topic, href, title, titleLang, excerpt, lang, places } = hit;
  return element(
    'li',
    { className: 'hit' },
    element(
      'a',
      {
        href: addressOf(href),
        className: 'hit-title',
        'data-topic': topic,
        ...foreign(titleLang),
      },
      ...marked(title),
    ),
    ...context(hit),
    element(
      'p',
      { className: 'hit-excerpt' },
      element('span', { className: 'hit-lang' }, languageName(lang)),
      ' ',
      element('span', foreign(lang), ...marked(excerpt)),
    ),
    ...(places.length > 0
      ? [element('ul', { className: 'hit-places' }, ...places.map(placeItem))]
      : []),
  );
}

function context({ guide, phase }: SearchHit): HTMLElement[] {
  const names = [guide, phase].filter((name): name is NamedIn => name !== null);
  if (names.length === 0) return [];
  return [
    element(
      'p',
      { className: 'hit-context' },
      ...names.map(({ text, lang }) => element('span', foreign(lang), text)),
    ),
  ];
}

function placeItem({ kind, id, href, label, lang }: SearchPlace): HTMLLIElement {
  const words =
    kind === 'command'
      ? element('code', { translate: false }, ...marked(label))
      : element('span', foreign(lang), ...marked(label));
  return element(
    'li',
    {},
    element(
      'a',
      { href: addressOf(href), 'data-place': id, 'data-kind': kind },
      element('span', { className: 'place-kind' }, texts.search.places[kind]),
      ' ',
      words,
    ),
  );
}

const marked = (pieces: MarkedText): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
