import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../support/read-site.ts';

const root = path.join(import.meta.dirname, '../..');
const guide = 'migration-from-lync-server-2010-to-lync-server-2013';

/** Ask until the answer is right; the test's own limit ends what never comes. */
async function until(
  address: string,
  right: (body: string, status: number) => boolean,
): Promise<void> {
  for (;;) {
    const response = await fetch(address);
    if (right(await response.text(), response.status)) return;
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
  }, 120_000);
  afterAll(() => {
    command.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('answers at every address that a build writes', async () => {
    const built = filesOf(inject('sites').content);
    expect(built.length).toBeGreaterThan(400);
    const missing: string[] = [];
    for (const file of built) {
      const { status, body } = await fetch(new URL(encodeURI(file), address));
      await body?.cancel();
      if (status !== (file === '404.html' ? 404 : 200)) missing.push(`${status} ${file}`);
    }
    expect(missing).toEqual([]);
  }, 300_000);

  test('has the packs that a build has', async () => {
    const live = await (await fetch(new URL('packs/index.json', address))).json();
    const { edition } = JSON.parse(
      readFileSync(path.join(inject('sites').content, 'packs/index.json'), 'utf8'),
    );
    expect(live.edition).toBe(edition);
  });

  test('shows the page for addresses that are not there', async () => {
    const response = await fetch(new URL('fr/nowhere/at-all.html', address));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('data-words');
  });

  test('shows an edit of a topic', async () => {
    appendFileSync(topic, '\nUne phrase ajoutée à l’instant.\n');
    await until(`${address}fr/${guide}/migration-process.html`, (body) =>
      body.includes('ajoutée à l’instant'),
    );
  });

  test('shows a topic that was added', async () => {
    writeFileSync(path.join(folder, 'en/added.md'), '# An added topic\n\nIts words.\n');
    await until(`${address}guide.json`, (body) => body.includes('other/added'));
    await until(
      `${address}en/other/added.html`,
      (body, status) => status === 200 && body.includes('Its words.'),
    );
  });
});
