/** Every kind of page in every language: accessible, readable without scripts, usable by keyboard. */
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { accessibilityFaults, useBrowser, useServer } from '../support/browser.ts';

const guide = 'migration-from-lync-server-2010-to-lync-server-2013';
const kinds = {
  home: 'index.html',
  guide: `${guide}/index.html`,
  phase: `${guide}/phase-2-prepare-for-migration.html`,
  topic: `${guide}/back-up-systems-and-data.html`,
  search: 'search/index.html',
  coverage: 'coverage/index.html',
  about: 'about/index.html',
  accessibility: 'accessibility/index.html',
};

describe('pages', () => {
  const browser = useBrowser();
  const server = useServer(() => inject('sites').content);

  const phone = { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } };
  const open = async (path: string, options: object) => {
    const page = await browser.page(options);
    await page.goto(server.url(path));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    return page;
  };

  describe.each(locales)('in %s', (locale) => {
    test.each(Object.entries(kinds))('%s has no accessibility faults', async (_kind, file) => {
      const page = await open(`${locale}/${file}`, {});
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
      await (await open(`${locale}/${file}`, phone)).context().close();
    });
  });

  // Colours and places are the same in every language: each kind of page is looked at in one of them.
  test.each(
    Object.values(kinds).map((file, index) => `${locales[index % locales.length]}/${file}`),
  )('%s has no accessibility faults in the dark on a phone', async (path) =>
    expect(await accessibilityFaults(await open(path, phone))).toEqual([]),
  );

  test('a topic reads without scripts: words, boxes, links, language switch', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    await page.goto(server.url(`fr/${kinds.topic}`));
    expect(await page.locator('[data-step] input').first().isVisible()).toBe(true);
    await page.locator('a[rel=next]').click();
    await page.locator('nav.languages a[hreflang=es]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('[data-sources]:visible').count()).toBe(0);
  });

  test('the root leads to the reader’s language', async () => {
    const page = await browser.page({ locale: 'es-MX' });
    await page.goto(server.url(''));
    await page.waitForURL(/\/es\/index\.html$/);
  });

  test('an unknown address offers its words to the search, in the language of the address', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${guide}/sauvegarder-les-donnees.html`));
    const link = page.getByRole('link', { name: /Rechercher.*sauvegarder les donnees/ });
    await link.click();
    await page.waitForURL(/\/fr\/search\/index\.html\?q=sauvegarder/);
  });

  test('the first stop of the keyboard leads to the content', async () => {
    const page = await browser.page();
    await page.goto(server.url(`en/${kinds.topic}`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('the language switch keeps the heading', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${kinds.topic}#to-export-configuration-and-user-data`));
    await page.locator('nav.languages a[hreflang=en]').click();
    await page.waitForURL(/\/en\/.*#to-export-configuration-and-user-data$/);
  });

  test('the language switch leads to the heading that is being read', async () => {
    const page = await browser.page();
    await page.goto(server.url(`fr/${kinds.topic}`));
    // A heading is being read once it has passed the middle of the window.
    await page.locator('#procedures').evaluate((heading) => {
      scrollBy({
        top: heading.getBoundingClientRect().top - innerHeight / 2 + 1,
        behavior: 'instant',
      });
    });
    await page.locator('nav.languages a[hreflang=en]').dispatchEvent('click');
    await page.waitForURL(/\/en\/.*#procedures$/);
    await page.goto(server.url(`fr/${kinds.topic}`));
    await page.locator('nav.languages a[hreflang=es]').click();
    await page.waitForURL(/\/es\/[^#]*$/);
  });

  test('a command copies without its prompt, number or button', async () => {
    const page = await browser.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(server.url(`fr/${kinds.topic}`));
    await page.getByRole('button', { name: 'Copier' }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Export-CsConfiguration -FileName "\\\\backup01\\lync2010\\configuration.zip"',
    );
  });
});
