import type { Locale } from '../site.ts';
import type { RenderLabels } from './render-topics.ts';
import { fill } from '../../languages/fill.ts';
import { pageTexts } from '../../languages/index.ts';

/** The words of the interface that stand inside content, by locale. */
export const renderLabels = Object.fromEntries(
  Object.entries(pageTexts).map(([locale, texts]) => [
    locale,
    {
      alerts: texts.alerts,
      table: texts.table,
      missingImage: texts.missingImage,
      needsInternet: texts.needsInternet,
      video: texts.content.video,
      englishSource: texts.content.englishSource,
      notInGuide: texts.notInGuide,
      onlyIn: (languages: Locale[]) =>
        fill(texts.onlyIn, {
          languages: new Intl.ListFormat(locale).format(
            languages.map(
              (language) =>
                new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language,
            ),
          ),
        }),
    },
  ]),
) as Record<Locale, RenderLabels>;
