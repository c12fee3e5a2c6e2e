import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diagnosticsOf, summarise } from '../../src/guide/diagnostics/diagnostic.ts';
import { formatGithub } from '../../src/guide/diagnostics/format-github.ts';
import { guideManifest } from '../../src/outputs/manifest.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { fixtures } from '../support/fixtures.ts';
import { loadSite } from '../support/load-site.ts';

const schemas = path.join(import.meta.dirname, '../../schemas');
const faults = (name: string, data: unknown) => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(
    JSON.parse(readFileSync(path.join(schemas, name), 'utf8')) as object,
  );
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? [];
};

const { site, files } = loadSite(path.join(fixtures, 'link/family-repository/input'));
const messages = diagnosticsOf(files);

describe('what programs read', () => {
  test('a report is as its schema says', () => {
    const report = { version: 1, messages, summary: summarise(messages, files.length) };
    expect(messages.length).toBeGreaterThan(3);
    expect(faults('check-report.schema.json', report)).toEqual([]);
    expect(faults('check-report.schema.json', { ...report, version: 2 })).not.toEqual([]);
  });

  test('a manifest is as its schema says', () => {
    expect(faults('guide.schema.json', guideManifest(site))).toEqual([]);
    expect(faults('guide.schema.json', { version: 1 })).not.toEqual([]);
  });

  test.skipIf(!hasCorpus)('the manifest of the real topics is as its schema says', () => {
    const { site } = loadSite(path.join(corpus, 'sfb-2019'));
    expect(faults('guide.schema.json', guideManifest(site))).toEqual([]);
  });

  test('annotations escape what their syntax needs', () => {
    const annotation = formatGithub([
      {
        file: 'a,b:c.md',
        line: 3,
        column: 7,
        ruleId: 'missing-topic',
        severity: 'warning',
        message: '100 %\nof it',
        hint: 'Do: this, that',
      },
    ]);
    expect(annotation).toBe(
      '::warning file=a%2Cb%3Ac.md,line=3,col=7,title=missing-topic::100 %25%0Aof it%0ADo: this, that',
    );
  });
});
