import { report } from '../diagnostics/report.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { PlacedTopic } from '../guides/placed-topic.ts';
import type { ParsedText } from '../parse/parse-topic.ts';
import type { Locale } from '../../languages/index.ts';

/** A place in a text that becomes a page. */
export interface InText {
  topic: PlacedTopic;
  locale: Locale;
  text: ParsedText;
  /** The same place has been reported in another language. */
  quiet: boolean;
  offset: number | undefined;
}

export const say = (
  { text, quiet, offset }: Omit<InText, 'topic' | 'locale'>,
  rule: RuleId,
  reason: string,
): void => {
  if (!quiet) report(text.file, rule, reason, offset);
};

/** Repository path of the file that a page's words come from: its addresses are relative to it. */
export const pathOf = ({ topic, locale }: Pick<InText, 'topic' | 'locale'>): string =>
  (topic.source.shown[locale]?.edition ?? topic.source.editions[0]!).file.repositoryPath;
