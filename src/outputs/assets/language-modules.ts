/** Bundles hold what they need of the languages: their own texts, or every language's words for search. */
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { locales, type Locale } from '../../languages/index.ts';

const languages = path.join(import.meta.dirname, '../../languages');

/** Compiled modules end in `.js`. */
const extension = path.extname(import.meta.filename);

/** Scripts import the page's language as `#language/…`: one of the files of its folder. */
export const languageTexts = (locale: Locale): Plugin => ({
  name: 'language-texts',
  setup(build) {
    build.onResolve({ filter: /^#language\// }, ({ path: name }) => ({
      path: path.join(languages, locale, `${name.slice('#language/'.length)}${extension}`),
    }));
  },
});

/** `languages/search.ts` without the rest of the languages. */
export const searchWordsAlone: Plugin = {
  name: 'search-words-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]languages[\\/]search\.[jt]s$/ }, () => ({
      contents: [
        ...locales.map(
          (locale) => `import { search as ${locale} } from './${locale}/search${extension}';`,
        ),
        `export const searchWords = { ${locales.join(', ')} };`,
      ].join('\n'),
      resolveDir: languages,
      loader: 'js',
    }));
  },
};
