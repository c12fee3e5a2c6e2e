/** A guide's next hand-off, made from its present one: what a reader has ticked must be found in it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isTicked,
  marksOfTopic,
  rememberEdition,
  type FoundMark,
} from '../../src/checklist-state/resolve.ts';
import { emptyChecklists } from '../../src/checklist-state/state.ts';
import { loadGuide } from '../../src/astro/load-guide.ts';
import type { Site } from '../../src/guide/site.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';

const item = /^\d+\. .*$/gm;
const added = 'Inserted between two others';
const changed = ', as of now';

const pair = (target: string, source: string) =>
  `<span data-ttu-id="new-1">${target}</span><span class="sxs-lookup"><span data-stu-id="new-1">${source}</span></span>`;

/** Change the items of a file that are at a place in their order; the rest stays. */
const atItems = (
  text: string,
  isAt: (index: number) => boolean,
  edit: (line: string) => string,
) => {
  let index = -1;
  return text.replace(item, (line) => (isAt(++index) ? edit(line) : line));
};

/** What the next hand-off brings to a file; a translation's English changes as English does. */
const edits: ((text: string, translated: boolean) => string)[] = [
  // The translator found other words for everything; ids of segments are always new.
  (text) =>
    text.replace(/(data-ttu-id="[^"]*">)/g, '$1Autrement : ').replace(/[0-9a-f]{5}-/g, 'n-'),
  (text, translated) =>
    atItems(
      text,
      (index) => index % 3 === 1,
      (line) => {
        const words = translated ? pair('Ajouté', added) : added;
        return `1. ${words}\n\n${line}`;
      },
    ),
  (text, translated) =>
    atItems(
      text,
      (index) => index % 4 === 2,
      (line) =>
        translated
          ? line.replace(/(data-stu-id="[^"]*">[^<]*)/, `$1${changed}`)
          : `${line}${changed}`,
    ),
  // The first two steps of a list change places, where each is one line.
  (text) =>
    text.replace(/^1\. (.*)\n([ \t]*\n)*2\. (.*)\n([ \t]*\n)*(?=3\. )/gm, '1. $3\n\n2. $1\n\n'),
];

function editFiles(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.md$/.test(file),
  );
  const names = [...new Set(files.map((file) => path.basename(file)))].sort();
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const edit = edits[names.indexOf(path.basename(file)) % edits.length]!;
    writeFileSync(path.join(folder, file), edit(text, !file.startsWith('en-us')));
  }
}

/** What a reader who ticked every step of one edition sees in another, by the step's English. */
function seenIn(first: Site, second: Site): { text: string; found: FoundMark }[] {
  const state = emptyChecklists('g');
  const { marks } = state.projects.main!;
  for (const { id, steps } of first.topics.values()) {
    for (const step of steps) marks[step.id] = { tick: [1, 1] };
    rememberEdition(
      state,
      id,
      steps.map((step) => step.id),
    );
  }
  return [...second.topics.values()].flatMap(({ id, steps, pages }) => {
    const found = marksOfTopic(steps, state.projects.main!, state.editions[id]);
    return found.map((one, index) => ({ text: pages.en!.steps[index]!.text, found: one }));
  });
}

describe.skipIf(!hasCorpus)('the next edition of a guide', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-edition-'));
  let seen: { text: string; found: FoundMark }[];
  beforeAll(() => {
    cpSync(path.join(corpus, 'sfb-2019'), folder, { recursive: true });
    const first = loadGuide(folder).site;
    editFiles(folder);
    seen = seenIn(first, loadGuide(folder).site);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const share = (steps: typeof seen, holds: (found: FoundMark) => boolean) =>
    steps.filter(({ found }) => holds(found)).length / steps.length;
  const isAdded = ({ text }: { text: string }) => text.includes(added);
  const isChanged = ({ text }: { text: string }) => text.includes(changed);

  test('keeps the ticks of the steps that have not changed', () => {
    const unchanged = seen.filter((step) => !isAdded(step) && !isChanged(step));
    expect(unchanged.length).toBeGreaterThan(350);
    expect(
      share(unchanged, ({ mark, reworded }) => isTicked(mark) && !reworded),
    ).toBeGreaterThanOrEqual(0.99);
  });

  test('keeps the ticks of reworded steps, marked as such', () => {
    const reworded = seen.filter(isChanged);
    expect(reworded.length).toBeGreaterThan(15);
    // Of steps with the same words, the last seems to be gone, whichever of them has changed.
    expect(share(reworded, (found) => isTicked(found.mark) && found.reworded)).toBeGreaterThan(
      0.85,
    );
  });

  test('ticks no step that is new', () => {
    const fresh = seen.filter(isAdded);
    expect(fresh.length).toBeGreaterThan(15);
    expect(share(fresh, ({ mark }) => isTicked(mark))).toBe(0);
  });
});
