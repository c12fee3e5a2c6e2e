/** The published schemas are made from what the code checks with; UPDATE=1 writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guideManifestSchema } from '../../src/contract/guide-manifest.ts';
import { checkReportSchema } from '../../src/guide/diagnostics/check-report.ts';
import { packManifest } from '../../src/outputs/zip/pack-manifest.ts';

const published = {
  'guide.schema.json': guideManifestSchema,
  'check-report.schema.json': checkReportSchema,
  'pack.schema.json': packManifest,
};

test.each(Object.entries(published))('%s is what the code says', (name, schema) => {
  const file = path.join(import.meta.dirname, '../../schemas', name);
  const made = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, made);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(made));
});
