/**
 * How many small faults of the pure stages the unit tests find.
 *
 *   node tests/mutation/run.ts [--seed 1] [--per-file 2] [--files TEXT] [--json FILE]
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { choose } from './choose.ts';
import { mutantsOf, withMutants, type Mutant } from './mutants.ts';
import { notPure, pureStages } from './pure-stages.ts';
import { UnitTests } from './unit-tests.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** How many mutants of each file are tried. */
    'per-file': { type: 'string', default: '2' },
    /** Only files with this in their path. */
    files: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});

const root = path.join(import.meta.dirname, '../..');
const started = performance.now();
const files = globSync(pureStages, { cwd: root, exclude: notPure })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.includes(values.files))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const mutants = files
  .flatMap((file) =>
    choose(
      mutantsOf(file, texts.get(file)!),
      Number(values['per-file']),
      `${values.seed} ${file}`,
    ).sort((a, b) => a.start - b.start),
  )
  .map((mutant, index) => ({ id: index + 1, mutant }));

const tests = new UnitTests(
  new Map(
    files.map((file) => [
      path.join(root, file),
      withMutants(
        texts.get(file)!,
        mutants.filter(({ mutant }) => mutant.file === file),
      ),
    ]),
  ),
);
const met = await tests.start();
const results: { mutant: Mutant; fate: 'killed' | 'survived' | 'unmet' }[] = [];
for (const { id, mutant } of mutants) {
  const meeting = met.get(id);
  const killed = meeting !== undefined && (await tests.notice(id, meeting));
  results.push({ mutant, fate: killed ? 'killed' : meeting ? 'survived' : 'unmet' });
  process.stderr.write(killed ? '.' : meeting ? 'S' : '-');
}
await tests.end();
process.stderr.write('\n');

const seconds = Math.round((performance.now() - started) / 1000);
const folders = [...new Set(files.map((file) => path.posix.dirname(file)))];
const row = (name: string, of: typeof results) => ({
  folder: name,
  mutants: of.length,
  killed: of.filter(({ fate }) => fate === 'killed').length,
  survived: of.filter(({ fate }) => fate === 'survived').length,
  unmet: of.filter(({ fate }) => fate === 'unmet').length,
  score: `${Math.round((of.filter(({ fate }) => fate === 'killed').length / of.length) * 100)} %`,
});
console.table([
  ...folders.map((folder) =>
    row(
      folder,
      results.filter(({ mutant }) => path.posix.dirname(mutant.file) === folder),
    ),
  ),
  row('all', results),
]);
for (const { mutant, fate } of results.filter(({ fate }) => fate !== 'killed'))
  console.log(`${mutant.file}:${mutant.line} ${fate}: ${short(mutant.from)} → ${short(mutant.to)}`);
console.log(`seed ${values.seed}, ${mutants.length} mutants, ${seconds} s`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ ...values, seconds, results }, null, 1)}\n`);

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 40)} … ${line.slice(-25)}` : line;
}
