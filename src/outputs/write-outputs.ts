import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { outputs } from './index.ts';
import type { Output, PlannedFile } from './output.ts';
import type { Publication } from './publication.ts';

/**
 * Write everything that a site is made of, the pages being there already. Each file is written as soon
 * as it is made, so that memory holds a few at a time.
 *
 * @param folder of the site
 * @param onOutput called before each output
 */
export async function writeOutputs(
  publication: Publication,
  folder: string,
  onOutput: (output: Output) => void = () => {},
): Promise<void> {
  for (const output of outputs.filter(({ isIn }) => isIn(publication))) {
    onOutput(output);
    await writeAll(
      output.files(publication, async () => folder),
      folder,
    );
  }
}

/** Making a file may keep a thread of the system busy; as many as there are cores are made at once. */
async function writeAll(files: AsyncIterable<PlannedFile>, folder: string): Promise<void> {
  const waiting = files[Symbol.asyncIterator]();
  const work = async () => {
    for (let next = await waiting.next(); !next.done; next = await waiting.next())
      await write(next.value, folder);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function write({ sitePath, bytes: make }: PlannedFile, folder: string): Promise<void> {
  const bytes = await make();
  if (!bytes) return;
  const file = path.join(folder, ...sitePath.split('/'));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
