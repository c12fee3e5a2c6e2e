/** What a document is of: a guide, a phase, or the checklist of either. */
import type { Guide, Phase, Site } from '../../guide/site.ts';
import type { Locale } from '../../languages/index.ts';

/** What a document is of. */
export interface PaperScope {
  guide: Guide;
  /** The phase alone; null for the whole guide. */
  phase: Phase | null;
  /** The steps without the text around them. */
  checklist: boolean;
}

export interface PaperContext {
  site: Site;
  locale: Locale;
}

/** Name of a document's file, without its ending. */
export const paperName = ({ phase, checklist }: PaperScope): string =>
  [checklist && 'checklist', phase?.id ?? (!checklist && 'guide')].filter(Boolean).join('-');

/** The documents of a guide: each phase, the whole, and the checklist of either. */
export function paperScopes(guide: Guide): PaperScope[] {
  return [null, ...guide.phases].flatMap((phase) =>
    [false, true].map((checklist) => ({ guide, phase, checklist })),
  );
}
