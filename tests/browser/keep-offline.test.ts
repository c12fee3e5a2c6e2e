import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { accessibilityFaults, browserArgs } from '../support/browser.ts';
import { runCommand } from '../support/build-sites.ts';
import { corpus, hasCorpus } from '../support/corpus.ts';

const guide = 'migration-to-skype-for-business-server-2019';

describe.skipIf(!hasCorpus)('a guide kept in the browser', () => {
  let work: string;
  let site: string;
  let server: { address: string; close: () => Promise<void> } | undefined;
  let context: BrowserContext;
  let port = 0;

  const start = async () => {
    server = await serve(site, port);
    port = Number(new URL(server.address).port);
  };
  const stop = async () => {
    await server?.close();
    server = undefined;
  };
  const openBrowser = async (): Promise<Page> => {
    context = await chromium.launchPersistentContext(path.join(work, 'profile'), {
      executablePath: process.env.PASSERELLE_BROWSER!,
      args: browserArgs,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return page;
  };
  const url = (sitePath: string) => `http://127.0.0.1:${port}/${sitePath}`;
  const row = (page: Page, language: string) =>
    page.locator('.keep-guide li').filter({ hasText: language });
  const keepFrench = async (page: Page) => {
    await page.goto(url('fr/offline/index.html'));
    await row(page, 'français').getByRole('button').click();
    await row(page, 'français')
      .getByText(/^Conservé/)
      .waitFor();
  };

  beforeEach(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'passerelle-keep-'));
    site = path.join(work, 'site');
    cpSync(inject('sites').sfb, site, { recursive: true });
    port = 0;
    await start();
  });
  afterEach(async () => {
    await context.close();
    await stop();
    rmSync(work, { recursive: true, force: true });
  });

  test('is read, searched and ticked after the server stopped and the browser restarted', async () => {
    let page = await openBrowser();
    await page.goto(url('fr/offline/index.html'));
    const button = row(page, 'français').getByRole('button');
    expect(await button.textContent()).toMatch(/Conserver hors ligne \(\d+(,\d)?\sMo\)/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepFrench(page);
    await context.close();
    await stop();

    page = await openBrowser();
    await page.goto(url(`fr/${guide}/deploy-pilot-pool.html`));
    const id = await page.locator('[data-step]').first().getAttribute('data-step');
    await page.locator(`[data-step="${id}"] input`).check();
    await page.reload();
    expect(await page.locator(`[data-step="${id}"] input`).isChecked()).toBe(true);
    await page.locator('.kept-sign').waitFor();
    expect(await page.locator('.kept-sign').textContent()).toBe('Hors ligne');

    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('sauvegarde');
    const hit = page.getByRole('dialog').locator('[data-topic$="/back-up-systems-and-data"]');
    await hit.click();
    await page.waitForURL(/\/fr\/.*back-up-systems-and-data/);
    for (const image of await page.locator('.body img').all())
      expect(
        await image.evaluate((shown: HTMLImageElement) => shown.decode().then(() => true)),
      ).toBe(true);

    const spanish = page.locator('nav.languages a[hreflang=es]');
    await page.locator('nav.languages a[hreflang=es].not-kept').waitFor();
    await spanish.click();
    await page.waitForURL(/\/es\/offline\/index\.html\?missing=/);
    await page.getByText('no está conservada').waitFor();
  });

  test('a link to a topic whose language is not kept is marked in the hits of a search', async () => {
    let page = await openBrowser();
    await keepFrench(page);
    await context.close();
    await stop();
    page = await openBrowser();
    await page.goto(url('es/index.html'));
    await page.locator('.kept-sign').waitFor();
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('copia de seguridad');
    await page.getByRole('dialog').locator('[data-topic].not-kept').first().waitFor();
  });

  test('stays one edition after a deploy until the reader takes the new one', async () => {
    const page = await openBrowser();
    await keepFrench(page);
    const before = await page.evaluate(async () => (await fetch('/guide.json')).text());
    const content = editedContent(work);
    const { status, stderr } = runCommand('build', content, '--out', site);
    expect(status, stderr).toBe(0);

    await page.goto(url(`fr/${guide}/deploy-pilot-pool.html`));
    await page.getByText('Une édition plus récente est disponible').waitFor();
    expect(await page.evaluate(async () => (await fetch('/guide.json')).text())).toBe(before);
    expect(await page.getByText(addition).count()).toBe(0);
    const packs: string[] = [];
    page.on('request', (request) => request.url().endsWith('.pack') && packs.push(request.url()));
    await page.locator('.kept-sign').click();
    const update = page.getByRole('button', { name: /Mettre à jour/ });
    await update.waitFor();
    const updated = page.evaluate(
      () => new Promise((resolve) => document.addEventListener('passerelle:kept', resolve)),
    );
    await update.click();
    await updated;
    expect(await page.locator('.keep-running').isVisible()).toBe(false);
    await page.getByText('Une édition plus récente').waitFor({ state: 'detached' });
    // Of the six parts only those with the topic's page and with the documents to print are fetched again.
    expect(packs.filter((pack) => pack.includes('.fr.'))).toHaveLength(2);
    await stop();
    await page.goto(url(`fr/${guide}/deploy-pilot-pool.html`));
    await page.getByText(addition).waitFor();
  }, 120_000);

  test('goes on where a broken download stopped', async () => {
    await stop();
    const { broken, requests, mend } = await unreliable(site);
    port = broken.port;
    const page = await openBrowser();
    await page.goto(url('fr/offline/index.html'));
    await row(page, 'français').getByRole('button').click();
    await page.getByText('La connexion s’est interrompue').waitFor();
    expect(await row(page, 'français').textContent()).toMatch(/Non conservé/);
    const fetched = requests();
    expect(fetched.length).toBeGreaterThan(1);
    mend();
    await page.reload();
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await row(page, 'français')
      .getByText(/^Conservé/)
      .waitFor();
    const again = requests().slice(fetched.length);
    expect(again).toContain(fetched.at(-1));
    expect(again).not.toContain(fetched[0]);
    await broken.close();
  });

  test('is stopped, taken up again and removed', async () => {
    const page = await openBrowser();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.fr\.[0-9a-f]+\.pack$/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.goto(url('fr/offline/index.html'));
    await row(page, 'français').getByRole('button').click();
    await page.getByText(/^\d+\s%/).waitFor();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.getByText('Arrêté.').waitFor();
    release();
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await row(page, 'français')
      .getByText(/^Conservé/)
      .waitFor();
    await row(page, 'français').getByRole('button', { name: 'Supprimer' }).click();
    await row(page, 'français').getByRole('button', { name: 'Conserver' }).waitFor();
    expect(
      await page.evaluate(async () => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const workers = await navigator.serviceWorker.getRegistrations();
        return [await Promise.all(stores.map((store) => store.keys())), workers];
      }),
    ).toEqual([[[]], []]);
  });
});

const addition = 'Une phrase de la seconde édition.';

/** The same topics with one more sentence. */
function editedContent(work: string): string {
  const content = path.join(work, 'content');
  cpSync(path.join(corpus, 'sfb-2019'), content, { recursive: true });
  const [file] = globSync('**/fr-fr/**/deploy-pilot-pool.md', { cwd: content });
  appendFileSync(path.join(content, file!), `\n\n${addition}\n`);
  return content;
}

/** A server whose third pack breaks off in the middle, until it is mended. */
async function unreliable(site: string) {
  const good = await serve(site, 0);
  const asked: string[] = [];
  let broken = true;
  const server: Server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url!, good.address));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isPack = request.url!.endsWith('.pack');
    if (isPack) asked.push(request.url!);
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      'content-length': bytes.length,
    });
    if (!(broken && isPack && asked.length === 3)) return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    broken: {
      port: (server.address() as { port: number }).port,
      close: async () => {
        server.close();
        server.closeAllConnections();
        await good.close();
      },
    },
    requests: () => [...asked],
    mend: () => (broken = false),
  };
}
