import type { Locale } from '../guide/site.ts';
import { en, type PageTexts } from './en/page.ts';
import { es } from './es/page.ts';
import { fr } from './fr/page.ts';

export const pageTexts: Record<Locale, PageTexts> = { en, fr, es };
export type { PageTexts };
