/** `guide.json`, the public manifest of a site. `schemas/guide.schema.json` is made from this. */
import { z } from 'zod';
import { byLocale, type Locale, locales } from '../languages/index.ts';
import { stepKinds } from './step.ts';

const text = z.string().min(1);
const locale = z.enum(locales as [Locale, ...Locale[]]);
const nullable = z.string().nullable();

/** A value for some of the locales. */
const someLocales = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(byLocale(() => value.exactOptional()));

/** A value for every locale. */
const everyLocale = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(byLocale(() => value));

const phase = z.strictObject({
  id: text,
  number: z.int().nonnegative().nullable(),
  topic: nullable,
  title: someLocales(text),
  children: z.array(text).describe('The topics of the phase, without those nested below them.'),
  reading: z.array(text).describe('All topics of the phase in reading order, its own first.'),
});

const guide = z.strictObject({
  id: text,
  title: someLocales(text),
  product: z.string(),
  topic: nullable.describe('Landing topic.'),
  urls: everyLocale(text).describe('The guide’s page in each language, as a path in the site.'),
  phases: z.array(phase),
});

const page = z.strictObject({
  url: text.describe('The page’s file, as a path in the site.'),
  title: text,
  translation: z
    .enum(['source', 'human', 'machine', 'recovered'])
    .describe(
      'Where the words come from: written in this language, translated by a person or a machine, or put together from sentence pairs.',
    ),
  source: text.describe('Path of the input file.'),
  sourceCommit: nullable.describe('Commit of the English original that was translated.'),
  updated: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
});

const step = z.strictObject({
  id: text.describe('Permanent: the same in every language and edition.'),
  kind: z.enum(stepKinds),
  aliases: z
    .array(z.string())
    .describe('Ids that the step had while less was known of it: ticks under them are its ticks.'),
});

const topic = z.strictObject({
  id: text.regex(/^[a-z0-9_-]+\/[a-z0-9_-]+$/),
  guide: nullable,
  phase: nullable,
  product: z.string(),
  assetId: nullable.describe('Hint only: topics of different products share one.'),
  locales: someLocales(page),
  steps: z.array(step),
  done: text.describe('Id of the mark that the topic is done as a whole.'),
});

export const guideManifestSchema = z
  .strictObject({
    version: z.literal(1),
    locales: z.array(locale),
    guides: z.array(guide),
    topics: z.array(topic),
  })
  .meta({ title: 'guide.json, the manifest of a site' });

export type GuideManifest = z.infer<typeof guideManifestSchema>;
