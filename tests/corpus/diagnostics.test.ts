import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticsOf } from '../../src/guide/diagnostics/diagnostic.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { loadSite } from '../support/load-site.ts';

const reviewed = path.join(import.meta.dirname, 'diagnostic-counts.json');

describe.skipIf(!hasCorpus)('what is said about the real topics', () => {
  test('is what was reviewed, by folder and rule; UPDATE=1 writes it anew', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { file, ruleId } of diagnosticsOf(loadSite(corpus).files)) {
      const folder = file.split('/')[0]!;
      const rules = counts[folder] ?? {};
      counts[folder] = rules;
      rules[ruleId] = (rules[ruleId] ?? 0) + 1;
    }
    if (process.env.UPDATE) writeFileSync(reviewed, `${JSON.stringify(counts, null, 2)}\n`);
    expect(counts).toEqual(JSON.parse(readFileSync(reviewed, 'utf8')));
  });
});
