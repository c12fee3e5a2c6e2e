import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/build-sites.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';
import { firefoxPath, launchFirefox } from '../support/firefox.ts';
import { unzip } from '../support/unzip.ts';

describe.skipIf(!hasCorpus || !firefoxPath)('a pack opened by double-click in Firefox', () => {
  const guide = 'migration-to-skype-for-business-server-2019';
  let work: string;
  let browser: Browser;
  let page: Page;
  const file = (sitePath: string) => pathToFileURL(path.join(work, 'é #1 x', sitePath)).href;

  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'passerelle-firefox-'));
    const zip = path.join(work, 'pack.zip');
    expect(runCommand('pack', path.join(corpus, 'sfb-2019'), '--out', zip).status).toBe(0);
    await unzip(zip, path.join(work, 'é #1 x'));
    browser = await launchFirefox();
    page = await browser.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(work, { recursive: true, force: true });
  });

  test('leads from the start file to a language', async () => {
    // The start file leaves before it has come to its end, which a driver may take for a failure.
    const left = page.goto(file('START.html')).catch(() => {});
    await page.waitForFunction(() => /\/(en|es|fr)\/index\.html$/.test(location.href));
    await left;
  });

  test('keeps a tick on its page, and shows sources and images', async () => {
    await page.goto(file(`fr/${guide}/deploy-pilot-pool.html`));
    await page.click('[data-step] input[type=checkbox]');
    await page.reload();
    expect(
      await page.$eval(
        '[data-step] input[type=checkbox]',
        (box) => (box as HTMLInputElement).checked,
      ),
    ).toBe(true);
    await page.click('[data-sources]');
    expect(await page.$$eval('.topic .source[lang=en]', (found) => found.length)).toBeGreaterThan(
      0,
    );
    const widths = await page.$$eval('.body img', (images) =>
      Promise.all(
        images.map(async (image) => {
          const shown = image as HTMLImageElement;
          shown.loading = 'eager';
          await shown.decode();
          return shown.naturalWidth;
        }),
      ),
    );
    expect(widths.every((width) => width > 0)).toBe(true);
  });

  test('switches the language and searches across languages', async () => {
    await page.goto(file(`fr/${guide}/index.html`));
    await page.click('nav.languages a[hreflang=es]');
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog[open] input', 'sauvegarde');
    await page.waitForSelector('dialog[open] [data-topic$="/back-up-systems-and-data"]');
    await page.$eval('dialog[open] [data-topic$="/back-up-systems-and-data"]', (hit) =>
      ((hit.matches('a') ? hit : hit.querySelector('a')) as HTMLElement).click(),
    );
    await page.waitForFunction(() => /\/es\/.*back-up-systems-and-data/.test(location.href));
  });
});
