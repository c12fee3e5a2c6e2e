/** The web app manifest of each language: a site that can be installed. */
import { offlinePath, webManifestPath } from '../../contract/site-paths.ts';
import { locales, type Locale } from '../../guide/site.ts';
import { pageTexts } from '../../languages/index.ts';
import type { Asset } from '../assets/bundle-assets.ts';

export const webManifests = (): Asset[] =>
  locales.map((locale) => ({
    sitePath: webManifestPath(locale),
    bytes: Buffer.from(`${JSON.stringify(manifestOf(locale), null, 1)}\n`),
  }));

function manifestOf(locale: Locale): object {
  const { siteName, tagline, offline } = pageTexts[locale];
  return {
    // The same app in every language: relative to the start address's origin it must be one id.
    id: 'passerelle',
    name: siteName,
    short_name: siteName,
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
