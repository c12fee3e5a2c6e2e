import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { sectionTitle } from '../../../../src/outputs/paper/section-title.ts';
import type { ByLocale, Locale } from '../../../../src/languages/index.ts';

const shown = (titles: ByLocale<string>, number: string, locale: Locale = 'fr') => {
  const title = sectionTitle({ titles, locale });
  return [title.text, title.lang, toHtml({ type: 'root', children: title.shown(number) })];
};

test.each([
  [{ fr: 'Titre', en: 'Title' }, '2', ['Titre', undefined, '<span class="number">2</span> Titre']],
  [
    { es: 'Título' },
    '2',
    ['Título', 'es', '<span class="number">2</span> <span lang="es">Título</span>'],
  ],
  [
    { es: 'Título', en: 'Title' },
    '2',
    ['Title', 'en', '<span class="number">2</span> <span lang="en">Title</span>'],
  ],
  [{ fr: 'Phase 2 : agir' }, '2', ['Phase 2 : agir', undefined, 'Phase 2 : agir']],
  [{ fr: 'Phase 22' }, '2', ['Phase 22', undefined, '<span class="number">2</span> Phase 22']],
  [
    { fr: 'Lync Server 2' },
    '2',
    ['Lync Server 2', undefined, '<span class="number">2</span> Lync Server 2'],
  ],
  [{ en: 'Étape 2' }, '2', ['Étape 2', 'en', '<span lang="en">Étape 2</span>']],
  [{}, '2', ['', undefined, '<span class="number">2</span> ']],
] as [ByLocale<string>, string, unknown[]][])('%j under number %s', (titles, number, expected) => {
  expect(shown(titles, number)).toEqual(expected);
});
