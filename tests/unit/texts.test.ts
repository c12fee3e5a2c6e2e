import { expect, test } from 'vitest';
import { unreadTexts } from '../support/unread-texts.ts';

/** Where the English texts live; those of the other languages have the same shape. */
const texts = [
  { file: 'src/i18n/page/en.ts' },
  { file: 'src/i18n/page/paper/en.ts' },
  { file: 'src/i18n/browser/en.ts', name: '#texts' },
  { file: 'src/i18n/checklist/en.ts', name: '#checklist-texts' },
  { file: 'src/i18n/offline/en.ts', name: '#offline-texts' },
];

test('every text of the interface is read somewhere', () => {
  expect(unreadTexts(texts)).toEqual([]);
});
