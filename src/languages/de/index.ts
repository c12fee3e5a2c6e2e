import type { Language } from '../language.ts';
import { texts as browser } from './browser.ts';
import { texts as checklist } from './checklist.ts';
import { texts as offline } from './offline.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { writing } from './writing.ts';

export const de: Language = {
  codes: ['de'],
  reading,
  search,
  writing,
  page,
  paper,
  browser,
  checklist,
  offline,
};
