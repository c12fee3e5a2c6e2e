/** Each locale's bundle gets its own texts: see `site/assets.ts`. */
declare module '#offline-texts' {
  export { texts } from '../../i18n/offline/en.ts';
}
