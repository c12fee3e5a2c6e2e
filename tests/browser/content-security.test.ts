import { expect, inject, test } from 'vitest';
import { useBrowser, useServer } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const browser = useBrowser();
const server = useServer(() => inject('sites').content);

test('no page breaks the policy that it is served with, nor asks another server', async () => {
  const page = await browser.page();
  const faults: string[] = [];
  await page.exposeFunction('fault', (text: string) => faults.push(`${page.url()}: ${text}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { fault: (text: string) => void }).fault(
        `${violatedDirective} ${blockedURI}`,
      ),
    ),
  );
  page.on('request', (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith(server.url(''))) faults.push(address);
  });
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  const kinds = pageKinds(inject('sites').content);
  expect(kinds.length).toBeGreaterThan(10);
  for (const kind of kinds) {
    const response = await page.goto(server.url(kind));
    expect(response!.headers()['content-security-policy']).toMatch(/default-src 'none'/);
  }
  await page.goto(server.url('fr/index.html'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input').first().fill('migration');
  await page.getByRole('dialog').locator('[data-topic]').first().waitFor();
  expect(faults).toEqual([]);
}, 120_000);

test('the policy is in force: a script of a page’s own does not run', async () => {
  const page = await browser.page();
  await page.goto(server.url('fr/index.html'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('ran');
});
