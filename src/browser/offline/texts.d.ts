/** Each locale's bundle gets its own texts: see `site/assets.ts`. */
declare module '#offline-texts' {
  export { texts } from '../../languages/en/offline.ts';
}
