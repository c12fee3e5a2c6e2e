import type { Writing } from '../language.ts';

export const writing: Writing = { intl: 'de', colon: ': ' };
