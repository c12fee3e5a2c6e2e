import { report } from '../diagnostics/report.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { PlacedTopic } from '../topics/link-topics.ts';
import type { ParsedTopic } from '../parse/parse-topic.ts';
import type { Locale } from '../site.ts';

/** A place in a text that becomes a page. */
export interface InText {
  topic: PlacedTopic;
  locale: Locale;
  parsed: ParsedTopic;
  /** The same place has been reported in another language. */
  quiet: boolean;
  offset: number | undefined;
}

export const say = (
  { parsed, quiet, offset }: Omit<InText, 'topic' | 'locale'>,
  rule: RuleId,
  reason: string,
): void => {
  if (!quiet) report(parsed.file, rule, reason, offset);
};

/** Repository path of the file that a page's words come from: its addresses are relative to it. */
export const pathOf = ({ topic, locale }: Pick<InText, 'topic' | 'locale'>): string =>
  (topic.shown[locale]?.edition ?? topic.editions[0]!).topic.repositoryPath;
