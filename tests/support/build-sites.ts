/** Vitest's global set-up: builds the sites that tests look at, once for all of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { corpus, hasCorpus } from './corpus.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the built sites. */
    sites: Record<'content' | 'seeds' | 'sfb', string>;
  }
}

const root = path.join(import.meta.dirname, '../..');

/** Run the command as a user would. */
export function runCommand(...args: string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'src/cli.ts'), ...args],
    {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, INIT_CWD: root, VITEST: undefined, NODE_ENV: undefined },
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-test-'));
  const sites = {
    content: path.join(folder, 'content'),
    seeds: path.join(folder, 'seeds'),
    sfb: path.join(folder, 'sfb'),
  };
  const inputs = [
    [path.join(root, 'content'), sites.content],
    ...(hasCorpus
      ? [
          [path.join(corpus, 'seeds'), sites.seeds],
          [path.join(corpus, 'sfb-2019'), sites.sfb],
        ]
      : []),
  ] as [string, string][];
  for (const [input, out] of inputs) {
    const { status, stderr, stdout } = runCommand('build', input, '--out', out);
    if (status !== 0)
      throw new Error(`Building ${input} failed (${status}):\n${stdout}\n${stderr}`);
  }
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}
