/** Each locale's bundle gets its own texts: see `site/assets.ts`. */
declare module '#texts' {
  export { texts } from '../languages/en/browser.ts';
}
