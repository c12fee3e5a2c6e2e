/** What `check --format json` writes. `schemas/check-report.schema.json` is made from this. */
import { z } from 'zod';
import type { Diagnostic, Summary } from './diagnostic.ts';

const text = z.string().min(1);
const count = z.int().nonnegative();

const diagnostic = z.strictObject({
  file: text.describe('Path below the input folder, with `/`.'),
  line: z
    .int()
    .min(1)
    .nullable()
    .describe('Line in the author’s file; null where the message is about the file as a whole.'),
  column: z.int().min(1).nullable(),
  ruleId: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('Permanent. Explained in docs/diagnostics.md.'),
  severity: z.enum(['error', 'warning', 'info']),
  message: text.describe('What is unexpected, and what is expected.'),
  hint: text.describe('What to do about it.'),
});

export const checkReportSchema = z
  .strictObject({
    version: z.literal(1),
    messages: z.array(diagnostic).describe('By file, then by place.'),
    summary: z.strictObject({ error: count, warning: count, info: count, files: count }),
  })
  .meta({ title: 'Report of `check --format json`' });

export const checkReport = (
  messages: Diagnostic[],
  summary: Summary,
): z.infer<typeof checkReportSchema> => ({ version: 1, messages, summary });
