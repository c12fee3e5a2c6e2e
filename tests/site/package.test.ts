/** The package as its users get it: packed, installed in an empty folder, run from there. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { filesOf } from '../support/read-site.ts';

const root = path.join(import.meta.dirname, '../..');

/** Installing asks the registry for what the cache lacks. */
const patience = 600_000;

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Run a command of the folder's own packages, as its user would. */
  const run = (where: string, name: string, ...args: string[]) =>
    spawnSync('npx', ['--no-install', name, ...args], {
      cwd: where,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, INIT_CWD: where, VITEST: undefined, NODE_ENV: undefined },
    });
  const npm = (where: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('npm', args, {
      cwd: where,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ${args.join(' ')}:\n${stdout}\n${stderr}`);
    return stdout;
  };

  const user = path.join(folder, 'user');
  let packed: { filename: string; size: number; files: { path: string }[] };

  beforeAll(() => {
    [packed] = JSON.parse(
      npm(root, 'pack', '--json', '--pack-destination', folder).replace(/^[^[]*/, ''),
    );
    mkdirSync(user);
    writeFileSync(
      path.join(user, 'package.json'),
      '{ "private": true, "allowScripts": { "node": true } }',
    );
    npm(
      user,
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      path.join(folder, packed.filename),
    );
  }, patience);

  test('holds what it needs and nothing of the workshop', () => {
    const paths = packed.files.map(({ path: file }) => file);
    expect(paths).toContain('lib/cli.js');
    expect(paths).toContain('lib/index.d.ts');
    expect(paths.filter((file) => /^(tests|src|docs|scripts|\.)/.test(file))).toEqual([]);
    expect(paths.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(packed.size).toBeLessThan(1_500_000);
  });

  test('runs its commands', () => {
    expect(run(user, 'passerelle', '--version').stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(run(user, 'passerelle', 'check').status).toBe(0);
    const refused = run(user, 'passerelle', 'build', 'nowhere');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`No folder at ${path.join(user, 'nowhere')}`);
  });

  test.skipIf(!hasCorpus)('builds the site that a clone builds, byte for byte', () => {
    const built = run(user, 'passerelle', 'build', path.join(corpus, 'seeds'), '--out', 'seeds');
    expect(built.status, built.stderr).toBe(0);
    const out = path.join(user, 'seeds');
    const clone = inject('sites').seeds;
    expect(filesOf(out).sort()).toEqual(filesOf(clone).sort());
    const other = filesOf(out).filter(
      (file) => !readFileSync(path.join(out, file)).equals(readFileSync(path.join(clone, file))),
    );
    expect(other).toEqual([]);
  });

  test.skipIf(!hasCorpus)('packs a zip and verifies it', () => {
    expect(
      run(user, 'passerelle', 'pack', path.join(corpus, 'seeds'), '--out', 'a.zip').status,
    ).toBe(0);
    expect(run(user, 'passerelle', 'verify', 'a.zip').stdout).toMatch(/are as the manifest says/);
  });

  describe('in an Astro project of somebody else', () => {
    const project = path.join(user, 'project');
    const page = (file: string) => readFileSync(path.join(project, 'dist', file), 'utf8');

    beforeAll(() => {
      cpSync(path.join(root, 'docs/astro-example'), project, { recursive: true });
      const { status, stdout, stderr } = run(project, 'astro', 'build');
      expect(status, stdout + stderr).toBe(0);
    }, patience);

    test('leaves the project’s own pages as they are, and stands beside them', () => {
      expect(page('index.html')).toContain('Help desk');
      expect(existsSync(path.join(project, 'dist/404.html'))).toBe(false);
      for (const file of [
        'guides/index.html',
        'guides/fr/index.html',
        'guides/guide.json',
        'guides/sw.js',
      ])
        expect(existsSync(path.join(project, 'dist', file)), file).toBe(true);
    });

    test('has pages at the addresses that its links say, whatever the project’s format', () => {
      const files = new Set(filesOf(path.join(project, 'dist')));
      const dead = [...files]
        .filter((file) => file.startsWith('guides/') && file.endsWith('.html'))
        .flatMap((file) =>
          [...page(file).matchAll(/ (?:href|src)="([^"#?:]+)[^"]*"/g)]
            .filter(([, href]) => !href!.startsWith('/'))
            .map(([, href]) => path.posix.join(path.posix.dirname(file), href!))
            .filter(
              (target) => !files.has(target) && !files.has(path.posix.join(target, 'index.html')),
            )
            .map((target) => `${file} → ${target}`),
        );
      expect(dead).toEqual([]);
    });

    test('has its title, logo, colours, footer, styles and component', () => {
      const topic = page('guides/fr/topics/moving-house.html');
      expect(topic).toContain('– Bureau des migrations</title>');
      expect(topic).toMatch(/<img class="logo" src="[^"]*assets\/logo\.\w+\.svg"/);
      expect(topic).toMatch(/<a href="\/company\/">Assistance<\/a>/);
      expect(topic).toContain('checked by the migration desk');
      const theme = /href="([^"]*assets\/theme\.\w+\.css)"/.exec(topic)![1]!;
      const css = page(path.posix.join('guides/fr/topics', theme));
      expect(css).toContain('--accent:light-dark(#7a2048,#f0a6c0)');
      expect(css).toContain('letter-spacing');
    });
  });
});
