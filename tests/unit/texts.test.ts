import { expect, test } from 'vitest';
import { unreadTexts } from '../support/unread-texts.ts';

/** Where the English texts live; those of the other languages have the same shape. */
const texts = [
  { file: 'src/languages/en/page.ts' },
  { file: 'src/languages/en/paper.ts' },
  { file: 'src/languages/en/browser.ts', name: '#language/browser' },
  { file: 'src/languages/en/checklist.ts', name: '#language/checklist' },
  { file: 'src/languages/en/offline.ts', name: '#language/offline' },
];

test('every text of the interface is read somewhere', () => {
  expect(unreadTexts(texts)).toEqual([]);
});
