import { expect, test } from 'vitest';
import { runPipeline, type PipelineOptions } from '../../../src/guide/pipeline.ts';
import { folderOf } from '../../support/memory-folder.ts';

const guide = (name: string) => ({
  [`en-us/${name}/toc.yml`]: `- name: ${name}\n  href: ${name}.md\n  items:\n  - href: phase-1-a.md\n  - href: phase-2-b.md\n`,
  [`en-us/${name}/${name}.md`]: `# ${name}\n\n[Other](../two/two.md)\n`,
  [`en-us/${name}/phase-1-a.md`]: '# A\n\nText.\n',
  [`en-us/${name}/phase-2-b.md`]: '# B\n\nText.\n',
});
const folder = folderOf({ ...guide('one'), ...guide('two'), 'en-us/empty.md': '\n' });
const run = (options: Partial<PipelineOptions> = {}) => runPipeline(folder, options);

test('one guide alone has its topics only, and links to others say that they are not in it', () => {
  const { site } = run({ only: 'one' });
  expect(site.guides.map(({ id }) => id)).toEqual(['one']);
  expect([...site.topics.keys()].toSorted()).toEqual(['one/one', 'one/phase-1-a', 'one/phase-2-b']);
  expect(site.topics.get('one/one')!.pages.en!.html).toBe(
    '<p><span class="not-here">Other<small> (not in this guide)</small></span></p>',
  );
  expect(run().site.guides.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('the work tells how far it is', () => {
  const told: unknown[] = [];
  run({ only: 'one', progress: (...step) => told.push(step) });
  expect(told).toEqual([
    ...Array.from({ length: 7 }, (_, index) => ['parse', index + 1, 7]),
    ...Array.from({ length: 3 }, (_, index) => ['render', index + 1, 3]),
  ]);
});

test('a topic without text has no page, and says so', () => {
  const { site, files } = run();
  expect(site.topics.size).toBe(6);
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([
    'en-us/empty.md:1:1: Unexpected topic without text, expected a heading and text',
  ]);
});
