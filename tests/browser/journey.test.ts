import { describe, expect, inject, test } from 'vitest';
import { hasCorpus } from '../support/corpus.ts';
import { useBrowser, useServer } from '../support/browser.ts';

describe.skipIf(!hasCorpus)('a reader of the real guide', () => {
  const browser = useBrowser();
  const server = useServer(() => inject('sites').sfb);
  const guide = 'migration-to-skype-for-business-server-2019';

  test('ticks a step in French and sees it ticked in Spanish', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${guide}/deploy-pilot-pool.html`));
    const id = await page.locator('[data-step]').first().getAttribute('data-step');
    await page.locator(`[data-step="${id}"] input`).check();
    await page.locator('nav.languages a[hreflang=es]').click();
    await page.waitForURL(/\/es\//);
    expect(await page.locator(`[data-step="${id}"] input`).isChecked()).toBe(true);
    await page.reload();
    expect(await page.locator(`[data-step="${id}"] input`).isChecked()).toBe(true);
  });

  test('searches in Spanish on a French page and opens the topic in French', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${guide}/index.html`));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('copia de seguridad');
    const hit = page.getByRole('dialog').locator('[data-topic$="/back-up-systems-and-data"]');
    await hit.waitFor();
    expect(await hit.textContent()).toMatch(/Sauvegarde/);
    await hit.click();
    await page.waitForURL(/\/fr\/.*back-up-systems-and-data/);
  });
});
