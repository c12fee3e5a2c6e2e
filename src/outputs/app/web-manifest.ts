/** The web app manifest of each language: a site that can be installed. */
import { offlinePath, webManifestPath } from '../../contract/site-paths.ts';
import { languages, type Locale } from '../../languages/index.ts';
import { siteName, type Brand } from '../brand.ts';
import { textFile, type Output } from '../output.ts';

export const webManifests: Output = {
  name: 'web manifests',
  isIn: ({ medium }) => medium === 'server',
  owns: (sitePath) => sitePath.endsWith('.webmanifest'),
  async *files({ site, brand }) {
    for (const locale of site.locales)
      yield textFile(
        webManifestPath(locale),
        () => `${JSON.stringify(manifestOf(locale, brand), null, 1)}\n`,
      );
  },
};

function manifestOf(locale: Locale, brand: Brand): object {
  const { tagline, offline } = languages[locale].page;
  const name = siteName(brand, locale);
  return {
    // The same app in every language: relative to the start address's origin it must be one id.
    id: 'passerelle',
    name,
    short_name: name,
    description: tagline,
    lang: locale,
    dir: 'ltr',
    start_url: 'index.html',
    scope: '../',
    display: 'standalone',
    background_color: '#fdfcfa',
    theme_color: '#1d4e63',
    icons: [192, 512].flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: `../icons/${purpose}-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
    shortcuts: [{ name: offline.title, url: offlinePath(locale).split('/').slice(1).join('/') }],
  };
}
