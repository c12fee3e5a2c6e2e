/** Search as its readers use it: on a server and from a disk, in three languages, by keyboard. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { texts as en } from '../../src/languages/en/browser.ts';
import { texts as es } from '../../src/languages/es/browser.ts';
import { texts as fr } from '../../src/languages/fr/browser.ts';
import { accessibilityFaults, useBrowser, useServer } from '../support/browser.ts';
import { hasCorpus } from '../support/corpus.ts';
import { ask } from '../support/search-page.ts';

const guide = 'migration-to-skype-for-business-server-2019';
const browser = useBrowser();
const server = useServer(() => inject('sites')[hasCorpus ? 'sfb' : 'content']);
const fromDisk = (file: string) => pathToFileURL(path.join(inject('sites').sfb, file)).href;

const ways = [
  ['a server', (file: string) => server.url(file)],
  ['a disk', fromDisk],
] as const;

describe.skipIf(!hasCorpus).each(ways)('from %s', (_, url) => {
  test.each([
    ['en', 'copia de seguridad', 'es', /Back up/i],
    ['fr', 'copia de seguridad', 'es', /Sauvegarde/],
    ['es', 'sauvegarde', 'fr', /seguridad/],
  ] as const)('a page in %s answers “%s”', async (locale, query, lang, title) => {
    const page = await browser.page();
    await page.goto(url(`${locale}/index.html`));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(query);
    const hit = page.locator('.hit', {
      has: page.locator('[data-topic$="/back-up-systems-and-data"]'),
    });
    await hit.waitFor();
    expect(await hit.locator('.hit-title').textContent()).toMatch(title);
    expect(await hit.locator('.hit-excerpt [lang]').getAttribute('lang')).toBe(lang);
    expect(await hit.locator('.hit-context').textContent()).toContain('2019');
    expect(await page.locator('[data-topic$="/back-up-systems-and-data"]').count()).toBe(1);
  });

  test('a command leads to its step, where it is marked', async () => {
    const page = await browser.page();
    await page.goto(url('fr/index.html'));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Enable-CsTopology');
    const place = page.locator('[data-place]').first();
    await place.waitFor();
    const id = await place.getAttribute('data-place');
    await place.click();
    await page.waitForURL(/mark=/);
    expect(page.url()).toContain(`#${id}`);
    expect(page.url()).toMatch(/\/fr\//);
    expect(await page.locator('article mark.found').count()).toBeGreaterThan(0);
    expect(await page.locator('article mark.found').first().textContent()).toMatch(/CsTopology/i);
    await page.keyboard.press('Escape');
    expect(await page.locator('article mark.found').count()).toBe(0);
  });

  test('typing errors are corrected at once, and the correction is said', async () => {
    const page = await browser.page();
    await page.goto(url('fr/index.html'));
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('sauvgarde');
    await page.locator('.search-corrected').waitFor();
    expect(await page.locator('.search-corrected').textContent()).toBe('sauvegarde');
    expect(await page.locator('[data-topic]').count()).toBeGreaterThan(0);
    await page.locator('.search-corrected').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('sauvegarde');
  });

  test('the search page keeps its state in its address', async () => {
    const page = await browser.page();
    await page.goto(`${url('es/search/index.html')}?q=usuarios&kind=verification`);
    await page.locator('[data-topic]').first().waitFor();
    const narrow = await page.locator('[role=status]').textContent();
    await page.getByLabel(es.search.kind).selectOption('');
    await expect.poll(() => page.locator('[role=status]').textContent()).not.toBe(narrow);
    expect(new URL(page.url()).search).toBe('?q=usuarios');
    expect(new URL(page.url()).pathname).toMatch(/es\/search\/index\.html$/);
  });
});

describe.skipIf(!hasCorpus)('a reader', () => {
  const open = async (locale: string) => {
    const page = await browser.page();
    await page.goto(server.url(`${locale}/index.html`));
    await page.keyboard.press('/');
    return page;
  };

  test('moves with arrows, opens with Enter, closes with Escape', async () => {
    const page = await open('en');
    await page.getByRole('searchbox').fill('pilot pool');
    await page.locator('[data-topic]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset.topic);
    const first = await page.locator('[data-topic]').first().getAttribute('data-topic');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${first}.html**`);
  });

  test('sees more hits when she wants them, and goes on at the first new one', async () => {
    const page = await open('en');
    await page.getByRole('searchbox').fill('server');
    const topics = page.locator('.hit-title');
    const more = page.getByRole('button', { name: en.search.more });
    await more.waitFor();
    expect(await topics.count()).toBe(10);
    for (const shown of [20, 30]) {
      await more.click();
      await expect.poll(() => topics.count()).toBe(shown);
      await expect
        .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.topic))
        .toBe(await topics.nth(shown - 10).getAttribute('data-topic'));
    }
    await page.getByRole('searchbox').fill('server pool');
    await expect.poll(() => topics.count()).toBe(10);
  });

  test('finds again what was searched for, and forgets it', async () => {
    const page = await open('fr');
    await page.getByRole('searchbox').fill('Move-CsUser');
    await page.locator('[data-topic]').first().click();
    await page.waitForURL(/mark=/);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Move-CsUser' }).click();
    await page.locator('[data-topic]').first().waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: fr.search.clearRecent }).click();
    expect(await page.evaluate(() => localStorage.getItem('passerelle.searches.v1'))).toBe(null);
  });

  test('hears how many topics there are, or that there are none and what to try', async () => {
    const page = await open('en');
    await page.getByRole('searchbox').fill('xqzwvkjh');
    const status = page.locator('dialog [role=status]');
    await expect.poll(() => status.textContent()).toContain('xqzwvkjh');
    expect(await page.getByText(en.search.advice).count()).toBe(1);
    await page.getByRole('searchbox').fill('pool');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ topics found$/);
  });

  test('is told when search cannot be had, and can try again', async () => {
    const page = await browser.page();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(server.url('en/index.html'));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('pool');
    await page.getByText(en.search.failed).waitFor();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: en.search.retry }).click();
    await page.locator('[data-topic]').first().waitFor();
  });

  test('narrows by phase, kind and what is not done yet', async () => {
    const page = await open('en');
    const all = await ask(page, 'pool', { locale: 'en', limit: 100 });
    const phase = `${guide}/phase-3`;
    const some = await ask(page, 'pool', { locale: 'en', limit: 100, phase });
    expect(some.total).toBeLessThan(all.total);
    expect(new Set(some.hits.map((hit) => hit.phase?.text)).size).toBe(1);
    const manifest = (await (await page.request.get(server.url('guide.json'))).json()) as {
      topics: { id: string; steps: { id: string; kind: string }[] }[];
    };
    const done = manifest.topics
      .find(({ id }) => id === `${guide}/deploy-pilot-pool`)!
      .steps.map(({ id }) => id);
    const open_ = await ask(page, 'pool', { locale: 'en', limit: 100, done });
    expect(open_.total).toBe(all.total - 1);
    const concepts = await ask(page, 'pool', { locale: 'en', limit: 100, kind: 'concept' });
    const ids = new Set(concepts.hits.map(({ topic }) => topic));
    expect(
      manifest.topics.filter(
        ({ id, steps }) => ids.has(id) && steps.some(({ kind }) => kind !== 'reference'),
      ),
    ).toEqual([]);
  });

  test('phrases in quotation marks are found as they stand', async () => {
    const page = await open('fr');
    const loose = await ask(page, 'copia de seguridad', { locale: 'fr', limit: 50 });
    const phrase = await ask(page, '«copia de seguridad»', { locale: 'fr', limit: 50 });
    expect(phrase.total).toBeGreaterThan(0);
    expect(phrase.total).toBeLessThanOrEqual(loose.total);
    const turned = await ask(page, '"seguridad de copia"', { locale: 'fr', limit: 50 });
    expect(turned.total).toBe(0);
  });

  test('finds commands whole, without hyphen and by their tail', async () => {
    const page = await open('en');
    const first = async (query: string) =>
      (await ask(page, query, { locale: 'en' })).hits.map(({ topic }) => topic).sort();
    const whole = await first('Move-CsUser');
    expect(whole.length).toBeGreaterThan(0);
    expect(await first('movecsuser')).toEqual(whole);
    expect(await first('CsUser')).toEqual(expect.arrayContaining(whole));
  });

  test('the dialog with results has no accessibility faults', async () => {
    const page = await open('es');
    await page.getByRole('searchbox').fill('usuarios piloto');
    await page.locator('[data-place]').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('nothing of search is loaded before it is wanted, and little then', async () => {
  const page = await browser.page();
  const sizes: [string, number][] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    sizes.push([new URL(request.url()).pathname, responseBodySize + responseHeadersSize]);
  });
  await page.goto(server.url('fr/index.html'));
  await page.waitForLoadState('networkidle');
  const search = () => sizes.filter(([file]) => /\/pagefind\/|\/assets\/search\./.test(file));
  expect(search()).toEqual([]);
  await page.locator('[data-search-open]').click();
  await page.getByRole('searchbox').fill('serveur');
  await page.locator('[data-topic]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = search().reduce((sum, [, size]) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(250_000);
});
