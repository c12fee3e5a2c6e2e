import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsIn } from '../../src/outputs/folder-files.ts';
import { cacheControl } from '../../src/commands/cache-control.ts';
import { securityHeaders } from '../../src/contract/security-headers.ts';
import { runCommand } from '../support/build-sites.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
if (!hasNginx) console.log('Tests of deploy/nginx.conf are skipped: nginx is not installed.');

describe.skipIf(!hasNginx)('nginx with the shipped configuration', () => {
  let work: string;
  let site: string;
  let nginx: ChildProcess;
  let address: string;

  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'passerelle-nginx-'));
    site = path.join(work, 'site');
    expect(runCommand('build', '--out', site, '--compress').status).toBe(0);
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const shipped = readFileSync(path.join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/passerelle;', `root ${site};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
      mkdirSync(path.join(work, name));
      return `${name}_temp_path ${path.join(work, name)};`;
    });
    writeFileSync(
      path.join(work, 'nginx.conf'),
      `user root; daemon off; pid ${work}/pid; error_log ${work}/error.log; events {}
       http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}\n${shipped} }`,
    );
    nginx = spawn('nginx', [
      '-c',
      path.join(work, 'nginx.conf'),
      '-e',
      path.join(work, 'start.log'),
    ]);
    for (let attempt = 0; attempt < 50; attempt++) {
      if (
        await fetch(address).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(readFileSync(path.join(work, 'start.log'), 'utf8'));
  }, 120_000);
  afterAll(() => {
    nginx?.kill();
    rmSync(work, { recursive: true, force: true });
  });

  test('sends the documented headers with every kind of file, and with what is not there', async () => {
    const kinds = new Map(pathsIn(site).map((file) => [kindOf(file), file]));
    expect(kinds.size).toBeGreaterThan(15);
    for (const file of [...kinds.values(), 'fr/nothing.html']) {
      const response = await fetch(`${address}/${file}`);
      expect(response.status, file).toBe(file.endsWith('nothing.html') ? 404 : 200);
      for (const [name, value] of Object.entries(securityHeaders))
        expect(response.headers.get(name), `${file} ${name}`).toBe(value);
      expect(response.headers.get('cache-control'), file).toBe(cacheControl(`/${file}`));
    }
  });

  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['sw.js', /^(text|application)\/javascript/],
    ['guide.json', 'application/json'],
    ['fr/app.webmanifest', 'application/manifest+json'],
    ['favicon.svg', /^image\/svg\+xml/],
    [/\.woff2$/, 'font/woff2'],
    [/\.pf_index$/, 'application/octet-stream'],
    [/\.pack$/, 'application/octet-stream'],
  ])('sends %s as its type', async (file, type) => {
    const found = pathsIn(site).find((path) =>
      typeof file === 'string' ? path === file : file.test(path),
    );
    const response = await fetch(`${address}/${found}`);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  test('sends the twin that was compressed beforehand, and the same text', async () => {
    const twin = readFileSync(path.join(site, 'guide.json.gz'));
    const response = await fetch(`${address}/guide.json`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBe(twin.length);
    expect(await response.text()).toBe(readFileSync(path.join(site, 'guide.json'), 'utf8'));
  });

  test('leads a folder without its slash to the one with it', async () => {
    const response = await fetch(`${address}/fr`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/fr/']);
  });
});

/** Folder and end of a name: files of one kind are served alike. */
const kindOf = (file: string): string =>
  `${file
    .split('/')
    .slice(0, -1)
    .join('/')
    .replace(/^(en|es|fr)\/.*/, '$1')} ${path.extname(file)}`;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
