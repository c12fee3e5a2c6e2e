/**
 * The running heads of a guide's documents, as a style sheet. Margin boxes cannot repeat text of the
 * page (browsers lack `string-set`), so each phase has a named page that says its title.
 */
import type { Guide } from '../../guide/site.ts';
import type { Locale } from '../../languages/index.ts';
import { sectionTitle } from './section-title.ts';

/** @returns CSS for elements with `data-running`, and for topic pages, whose `main` names the phase. */
export function runningHeads(guide: Guide, locale: Locale): string {
  const title = sectionTitle({ titles: guide.title, locale }).text;
  const rules = [`:root{--running-guide:${cssString(title)}}`];
  for (const [index, phase] of guide.phases.entries()) {
    const phaseTitle = sectionTitle({ titles: phase.title, locale }).text;
    const id = cssString(phase.id);
    const head = `{@top-right{content:${cssString(phaseTitle)}}}`;
    rules.push(
      // The first page of a document says the phase in its title; that of a topic does not.
      `@page phase-${index}${head}`,
      `@page phase-${index}:first{@top-right{content:none}}`,
      `@page topic-${index}${head}`,
      `[data-running=${id}]{page:phase-${index}}`,
      `[data-topic][data-phase=${id}]{page:topic-${index}}`,
    );
  }
  return `${rules.join('\n')}\n`;
}

/** @example cssString('a "b"') // => '"a \\"b\\""' */
const cssString = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replaceAll('<', '\\3C ')}"`;
