/** Each locale's bundle gets its own texts: see `site/assets.ts`. */
declare module '#texts' {
  export { texts } from '../i18n/browser/en.ts';
}
