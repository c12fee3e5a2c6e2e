/** Texts that scripts show. Each page loads its own language only. */
export const texts = {
  copy: 'Copy',
  copied: 'Copied',
  showSource: 'English source',
  search: {
    label: 'Search the guides',
    placeholder: 'Words, commands, titles in any language',
    close: 'Close',
    results: { one: '{count} topic found', other: '{count} topics found' },
    nothing: 'Nothing found for “{query}”.',
    advice: 'Check the spelling, try fewer words, or take a filter away.',
    loading: 'Searching…',
    failed: 'Search could not be loaded.',
    retry: 'Try again',
    didYouMean: 'Did you mean',
    correctedTo: 'Results for “{corrected}”.',
    recent: 'Recent searches',
    clearRecent: 'Clear recent searches',
    guide: 'Guide',
    allGuides: 'All guides',
    phase: 'Phase',
    allPhases: 'All phases',
    kind: 'Kind',
    allKinds: 'All kinds',
    kinds: { procedure: 'Procedures', verification: 'Verifications', concept: 'Background' },
    notDone: 'Not done yet',
    more: 'Show more',
    asPage: 'Open as a page',
    keys: '↑ ↓ to move, Enter to open, Esc to close',
    places: { heading: 'Section', step: 'Step', command: 'Command' },
  },
  checklist: {
    progressDone: '{done} of {total} done',
    doneOne: 'Done',
    openOne: 'Not done yet',
    failed: '{count} failed',
    results: { ok: 'Verified', failed: 'Verification failed' },
    note: 'Note',
    colon: ': ',
    more: 'Note or result',
    reworded: 'Reworded since you ticked it.',
    confirm: 'Still done',
    unnamed: 'My migration',
    close: 'Close',
    saveToFile: 'Save to a file',
    notices: {
      full: 'This browser’s storage is full: your last change was not kept. Save your checklist to a file, then free some space.',
      'nearly-full':
        'This browser’s storage is nearly full. Your ticks are kept so far; save your checklist to a file before there is no room left.',
      blocked:
        'Your stored checklist could not be read and could not be moved either, so nothing is changed in it and new ticks are not kept.',
      aside:
        'Part of your stored checklist could not be read. It has been set aside unchanged; what could be read is shown.',
    },
  },
};

export type BrowserTexts = typeof texts;
