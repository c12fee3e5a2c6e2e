/** What a site shows of whoever publishes it. */
import { languages, type ByLocale, type Locale } from '../languages/index.ts';

/** A text that is the same in every language, or one for each. */
export type Localised = string | ByLocale<string>;

export interface Brand {
  /** Name of the site; Passerelle's own where none is given. */
  title?: Localised;
  /** A picture beside the name: path of a file, and its text where it stands for the name. */
  logo?: { file: string; alt?: string };
  colors?: { accent?: ThemeColor; accentSoft?: ThemeColor };
  /** Links at the foot of every page. */
  footer?: { label: Localised; href: string }[];
  /** Paths of style sheets that come after those of the site. */
  css?: string[];
}

/** A colour of CSS, the same in light and dark or one for each. */
export type ThemeColor = string | { light: string; dark: string };

export const localised = (text: Localised, locale: Locale): string | undefined =>
  typeof text === 'string' ? text : (text[locale] ?? Object.values(text)[0]);

/** The site's name, as titles and headers say it. */
export const siteName = ({ title }: Brand, locale: Locale): string =>
  (title && localised(title, locale)) || languages[locale].page.siteName;
