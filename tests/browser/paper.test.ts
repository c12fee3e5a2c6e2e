import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, useBrowser, useServer } from '../support/browser.ts';
import { openPdf } from '../support/read-pdf.ts';

const guide = 'migration-from-lync-server-2010-to-lync-server-2013';

describe('documents to print', () => {
  const browser = useBrowser();
  const server = useServer(() => inject('sites').content);

  test('open from a disk without scripts, with all topics of the phase and nothing from elsewhere', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const file = path.join(inject('sites').content, 'fr', guide, 'print', 'phase-2.html');
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('main section[data-topic]').count()).toBeGreaterThan(2);
    expect(await page.locator('.sign-off').count()).toBe(1);
    expect(await page.locator('.paper-options').isVisible()).toBe(false);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    const links = await page
      .locator('main a[href^="#"]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    for (const id of links) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  });

  test('show the ticks that were made on topics, or blank boxes, and remember the choice', async () => {
    const page = await browser.page();
    await page.goto(server.url(`en/${guide}/back-up-systems-and-data.html`));
    const step = page.locator('[data-step]').first();
    const id = await step.getAttribute('data-step');
    await step.locator('input').check();
    await page.goto(server.url(`es/${guide}/print/phase-2.html`));
    const box = page.locator(`[data-step="${id}"] > .tick input`);
    expect(await box.isChecked()).toBe(true);
    const mark = () => box.evaluate((input) => getComputedStyle(input).backgroundImage);
    expect(await mark()).toContain('url(');
    await page.locator('input[name=ticks]').uncheck();
    expect(await mark()).toBe('none');
    await page.reload();
    expect(await page.locator('input[name=ticks]').isChecked()).toBe(false);
    expect(await mark()).toBe('none');
  });

  test('follow the choices made in another tab', async () => {
    const page = await browser.page();
    await page.goto(server.url(`en/${guide}/print/phase-2.html`));
    const other = await page.context().newPage();
    await other.goto(server.url(`fr/${guide}/print/checklist.html`));
    await page.locator('input[name=ticks]').uncheck();
    await page.locator('input[name=large]').check();
    await page.locator('select[name=size]').selectOption('letter');
    await expect.poll(() => other.locator('select[name=size]').inputValue()).toBe('letter');
    expect(await other.locator('input[name=ticks]').isChecked()).toBe(false);
    expect(await other.locator('input[name=large]').isChecked()).toBe(true);
    expect(await other.locator('html.paper-blank.paper-large').count()).toBe(1);
  });

  test('have the size of paper that the reader chose, and running heads with page numbers', async () => {
    const page = await browser.page();
    await page.goto(server.url(`en/${guide}/print/phase-2.html`));
    const sizeOf = async () => {
      const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }));
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      const second = await (await pdf.getPage(2)).getTextContent();
      const text = second.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      return { size: [Math.round(width), Math.round(height)], text, pages: pdf.numPages };
    };
    const usual = await sizeOf();
    expect(usual.size).toEqual([595, 842]);
    expect(usual.text).toContain('Phase 2');
    expect(usual.text).toContain(`2 / ${usual.pages}`);
    await page.locator('select[name=size]').selectOption('letter');
    expect((await sizeOf()).size).toEqual([612, 792]);
  });

  test('are led to from topic, phase and guide', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${guide}/back-up-systems-and-data.html`));
    await page.locator('.print-menu summary').click();
    await page.getByRole('link', { name: 'Cette phase, à imprimer' }).click();
    await page.waitForURL(/\/print\/phase-2\.html$/);
    await page.getByRole('link', { name: 'Retour au guide' }).click();
    await page.locator('.print-menu summary').click();
    await page.getByRole('link', { name: 'La liste de contrôle seule, à imprimer' }).click();
    await page.waitForURL(/\/print\/checklist\.html$/);
    expect(await page.locator('[data-step]').count()).toBeGreaterThan(20);
  });

  test.each(['print/phase-2.html', 'print/checklist.html'])('are accessible: %s', async (name) => {
    const page = await browser.page();
    await page.goto(server.url(`es/${guide}/${name}`));
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
