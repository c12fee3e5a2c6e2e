/**
 * The files whose faults the unit tests must find: functions on data and trees, without a file system,
 * a browser or a network. Paths move with the code; they stand here only.
 */
export const pureStages = [
  'src/contract/{compare-text,elisions,fold,site-paths}.ts',
  'src/guide/**/*.ts',
  'src/view/**/*.ts',
  'src/outputs/paper/**/*.ts',
  'src/checklist-state/**/*.ts',
  'src/browser/search/query-words.ts',
  'src/browser/search/engine/{excerpt,matches,merge,places,query,record,spelling,stems,weak-words}.ts',
  'src/outputs/zip/portable-names.ts',
  'src/outputs/pdf/artifacts.ts',
];

/** Files among them that read folders, or hold nothing but types and wordings. */
export const notPure = ['src/guide/read/read-folder.ts', 'src/guide/site.ts'];
