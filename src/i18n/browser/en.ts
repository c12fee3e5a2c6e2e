/** Texts that scripts show. Each page loads its own language only. */
export const texts = {
  copy: 'Copy',
  copied: 'Copied',
  showSource: 'English source',
  searchPlaceholder: 'Words, commands, titles in any language',
  searchLabel: 'Search the guides',
  searchClose: 'Close',
  searchResults: { one: '{count} topic found', other: '{count} topics found' },
  searchNothing: 'Nothing found for “{query}”.',
  searchFailed: 'Search could not be loaded.',
  progressDone: '{done} of {total} steps done',
  storageFull: 'This browser’s storage is full: your ticks are not being saved.',
};

export type BrowserTexts = typeof texts;
