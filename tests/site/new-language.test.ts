/** A language that is put in the list is served everywhere, with nothing else changed. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, useServer } from '../support/browser.ts';
import { copyOfSources, listLanguage } from '../support/copy-of-sources.ts';
import { fixtures } from '../support/fixtures.ts';
import { unzip } from '../support/unzip.ts';

describe('German, put in the list', () => {
  let program: string;
  const folder = () => path.join(program, 'site');
  const input = path.join(fixtures, 'languages/de-repository/input');
  const page = (file: string) => readFileSync(path.join(folder(), file), 'utf8');

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(program, 'src/cli.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
    });

  beforeAll(() => {
    program = copyOfSources();
    listLanguage(program, 'de');
    const { status, stdout, stderr } = run('build', input, '--out', folder());
    expect(stdout, stderr).not.toContain('locale-unserved');
    expect(status).toBe(0);
  }, 300_000);
  afterAll(() => rmSync(program, { recursive: true, force: true }));

  test('reads its topics as its own, with their alerts, sections and verifications', () => {
    const { topics, guides } = JSON.parse(page('guide.json'));
    const german = topics.filter(({ locales }: { locales: object }) => 'de' in locales);
    expect(german.length).toBe(6);
    expect(guides[0].phases.length).toBeGreaterThanOrEqual(2);
    const html = german
      .map(({ locales }: { locales: { de: { url: string } } }) => page(locales.de.url))
      .join('\n');
    expect(html).toContain('<html lang="de">');
    expect(html).toMatch(/alert-title">Hinweis</);
    expect(html).toMatch(/alert-title">Wichtig</);
    expect(html).not.toMatch(/\[!/);
    expect(html.match(/data-kind="verification"/g)!.length).toBeGreaterThanOrEqual(3);
    expect(html).toMatch(/data-result="Ergebnis:"/);
    expect(html).toContain('Zum Inhalt');
  });

  test('recovers English from its sentence pairs', () => {
    const { topics } = JSON.parse(page('guide.json'));
    const kinds = topics.map(
      ({ locales }: { locales: Record<string, { translation: string }> }) =>
        `${locales.de?.translation} ${locales.en?.translation}`,
    );
    expect(kinds).toContain('machine recovered');
  });

  test('is printed in its own words', () => {
    const { guides } = JSON.parse(page('guide.json'));
    expect(page(`de/${guides[0].id}/print/guide.html`)).toMatch(/Abnahme/);
    expect(page(`de/${guides[0].id}/print/checklist.html`)).toMatch(/Checkliste/);
  });

  test('is in packs of the app and in the zip, with a word on how to open it', async () => {
    const { guides } = JSON.parse(page('packs/index.json'));
    expect(guides[0].locales).toContain('de');
    const zip = path.join(program, 'pack.zip');
    expect(run('pack', input, '--out', zip).status).toBe(0);
    const opened = path.join(program, 'opened');
    await unzip(zip, opened);
    expect(readFileSync(path.join(opened, 'README.txt'), 'utf8')).toMatch(/DEUTSCH\r\n/);
  }, 300_000);

  const browser = useBrowser();
  const server = useServer(folder);

  test('is found by its own words, and its steps can be ticked', async () => {
    const tab = await browser.page({ locale: 'de-DE' });
    await tab.goto(server.url('/'));
    await tab.waitForURL(/\/de\/index\.html$/);
    await tab.keyboard.press('/');
    await tab.getByRole('searchbox').fill('Sicherungen');
    await tab.locator('.hit-title').first().waitFor();
    expect(await tab.locator('.search-status').textContent()).toMatch(/Thema|Themen/);
    await tab.locator('.hit-title').first().click();
    const box = tab.locator('.steps input[type=checkbox]').first();
    await box.check();
    await tab.reload();
    expect(await box.isChecked()).toBe(true);
  });
});
