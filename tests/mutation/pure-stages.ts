/**
 * The files whose faults the unit tests must find: functions on data and trees, without a file system,
 * a browser or a network. Paths move with the code; they stand here only.
 */
export const pureStages = [
  'src/guide/**/*.ts',
  'src/markdown/**/*.ts',
  'src/checklist-state/**/*.ts',
  'src/browser/search/words.ts',
  'src/browser/search/engine/{excerpt,matches,merge,places,query,record,spelling,stems,weak-words}.ts',
  'src/pack/portable-names.ts',
  'src/pdf/artifacts.ts',
];

/** Files among them that read folders, or hold nothing but types and wordings. */
export const notPure = ['src/guide/read/read-folder.ts', 'src/guide/types.ts'];
