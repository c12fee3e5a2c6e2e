import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, useServer } from '../support/browser.ts';
import { runCommand } from '../support/build-sites.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { unzip } from '../support/unzip.ts';

describe.skipIf(!hasCorpus)('a pack, unzipped and opened by double-click', () => {
  const browser = useBrowser();
  const server = useServer(() => inject('sites').sfb);
  const guide = 'migration-to-skype-for-business-server-2019';
  let work: string;
  let zip: string;
  const file = (sitePath: string) => pathToFileURL(path.join(work, 'é #1 x', sitePath)).href;

  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'passerelle-pack-'));
    zip = path.join(work, 'pack.zip');
    const { status, stderr } = runCommand('pack', path.join(corpus, 'sfb-2019'), '--out', zip);
    expect(stderr).not.toMatch(/passerelle:/);
    expect(status).toBe(0);
    await unzip(zip, path.join(work, 'é #1 x'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('is at most 6 MB, and verifies', () => {
    expect(readFileSync(zip).length).toBeLessThanOrEqual(6e6);
    expect(runCommand('verify', zip).status).toBe(0);
  });

  test('begins in the reader’s language and leads to a topic', async () => {
    const page = await browser.page({ locale: 'es-ES' });
    await page.goto(file('START.html'));
    await page.waitForURL(/\/es\/index\.html$/);
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL(new RegExp(`/es/${guide}/index\\.html$`));
  });

  test('keeps ticks across languages and visits, and shows sources and images', async () => {
    const page = await browser.page();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    await page.goto(file(`fr/${guide}/deploy-pilot-pool.html`));
    const id = await page.locator('[data-step]').first().getAttribute('data-step');
    await page.locator(`[data-step="${id}"] input`).check();
    await page.locator('nav.languages a[hreflang=es]').click();
    await page.waitForURL(/\/es\//);
    expect(await page.locator(`[data-step="${id}"] input`).isChecked()).toBe(true);
    await page.locator('[data-sources]').click();
    expect(await page.locator('.topic .source[lang=en]').count()).toBeGreaterThan(0);
    for (const image of await page.locator('.body img').all()) {
      await image.scrollIntoViewIfNeeded();
      expect(
        await image.evaluate(async (shown: HTMLImageElement) => {
          await shown.decode();
          return shown.naturalWidth;
        }),
      ).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
  });

  test('finds the same as on a server, in the same order', async () => {
    const page = await browser.page();
    const hitsOf = async (address: string, query: string) => {
      await page.goto(`${address}?q=${encodeURIComponent(query)}`);
      const hits = page.getByRole('main').locator('[data-topic]:not(main)');
      await hits.first().waitFor();
      return hits.evaluateAll((found) => found.map((hit) => (hit as HTMLElement).dataset.topic));
    };
    for (const query of ['sauvegarde', 'Move-CsUser', 'migrar usarios']) {
      const served = await hitsOf(server.url('fr/search/index.html'), query);
      expect(await hitsOf(file('fr/search/index.html'), query), query).toEqual(served);
      expect(served.length).toBeGreaterThan(1);
    }
  });

  test('says that nothing needs to be kept, and offers nothing that a disk cannot do', async () => {
    const page = await browser.page();
    await page.goto(file('fr/offline/index.html'));
    await page.getByText('Vous lisez une copie sur disque').waitFor();
    expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  });

  test('finds in the reader’s language and in others, and opens what it found', async () => {
    const page = await browser.page();
    await page.goto(file(`fr/${guide}/index.html`));
    await page.keyboard.press('/');
    await page.getByRole('dialog').locator('input').first().fill('copia de seguridad');
    const hit = page
      .getByRole('dialog')
      .locator('[data-topic$="/back-up-systems-and-data"]')
      .first();
    await hit.waitFor();
    expect(await hit.textContent()).toMatch(/Sauvegarde/);
    await hit.locator('a').or(hit).last().click();
    await page.waitForURL(/\/fr\/.*back-up-systems-and-data/);
  });
});
