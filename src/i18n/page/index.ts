import type { Locale } from '../../guide/types.ts';
import { en, type PageTexts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const pageTexts: Record<Locale, PageTexts> = { en, fr, es };
export type { PageTexts };
