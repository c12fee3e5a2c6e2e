import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const guide = 'migration-from-lync-server-2010-to-lync-server-2013';

/** Ask until the answer is right. @returns the time that took, in milliseconds. */
async function until(
  address: string,
  right: (body: string, status: number) => boolean,
): Promise<number> {
  const started = performance.now();
  for (;;) {
    const response = await fetch(address);
    if (right(await response.text(), response.status)) return performance.now() - started;
    if (performance.now() - started > 20_000) throw new Error(`${address} did not follow the edit`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('the live site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-dev-'));
  const topic = path.join(folder, 'fr/lync-server-2010/migration-process.md');
  let command: ChildProcess;
  let address: string;

  beforeAll(async () => {
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    command = spawn(process.execPath, ['src/cli.ts', 'dev', folder, '--port', '4871'], {
      cwd: root,
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
    });
    address = await new Promise((resolve, reject) => {
      let said = '';
      command.stdout!.on('data', (data: Buffer) => {
        said += data.toString();
        const found = /The guide is at (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      command.on('exit', () => reject(new Error(said)));
    });
    await until(`${address}fr/${guide}/migration-process.html`, (_, status) => status === 200);
  }, 60_000);
  afterAll(() => command.kill());

  test('shows an edit of a topic within a second', async () => {
    appendFileSync(topic, '\nUne phrase ajoutée à l’instant.\n');
    const took = await until(`${address}fr/${guide}/migration-process.html`, (body) =>
      body.includes('ajoutée à l’instant'),
    );
    // The machine that tests run on may be busy with others; alone it takes about 0.4 s.
    expect(took).toBeLessThan(process.env.CI ? 3000 : 1000);
  });

  test('shows a topic that was added', async () => {
    writeFileSync(path.join(folder, 'en/added.md'), '# An added topic\n\nIts words.\n');
    await until(`${address}guide.json`, (body) => body.includes('other/added'));
    await until(
      `${address}en/other/added.html`,
      (body, status) => status === 200 && body.includes('Its words.'),
    );
  });

  test('answers searches', async () => {
    await until(`${address}pagefind/pagefind-entry.json`, (_, status) => status === 200);
  });
});
