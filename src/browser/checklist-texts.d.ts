/** Each locale's bundle gets its own texts: see `site/assets.ts`. */
declare module '#checklist-texts' {
  export { texts } from '../languages/en/checklist.ts';
}
