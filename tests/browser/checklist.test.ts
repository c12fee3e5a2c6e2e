/** The part of the guide that must not lose anything. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { writing as french } from '../../src/languages/fr/writing.ts';
import type { Checklists } from '../../src/checklist-state/state.ts';
import { hasCorpus } from '../support/corpus.ts';
import { accessibilityFaults, useBrowser, useServer } from '../support/browser.ts';

const guide = 'migration-to-skype-for-business-server-2019';
const key = `passerelle.checklist.${guide}`;

describe.skipIf(!hasCorpus)('the checklist', () => {
  const browser = useBrowser();
  const server = useServer(() => inject('sites').sfb);
  const at = (page: string, locale = 'fr') => server.url(`${locale}/${guide}/${page}.html`);
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-checklist-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const openAt = async (page: string, locale = 'fr'): Promise<Page> => {
    const opened = await browser.page({ acceptDownloads: true });
    await opened.goto(at(page, locale));
    return opened;
  };
  const boxes = (page: Page) => page.locator('.topic [data-step] > .tick input');
  const storedIn = async (page: Page): Promise<Checklists> =>
    JSON.parse((await page.evaluate((name) => localStorage.getItem(name), key))!) as Checklists;
  const download = async (page: Page, click: () => Promise<void>): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    const kept = path.join(folder, `${Math.random()}-${file.suggestedFilename()}`);
    await file.saveAs(kept);
    return kept;
  };
  const exported = (page: Page): Promise<string> =>
    download(page, () => page.locator('[data-export-all]').click());

  test('ticked in French is ticked in Spanish in another tab at once, and after reloading', async () => {
    const french = await openAt('deploy-pilot-pool');
    const spanish = await french.context().newPage();
    await spanish.goto(at('deploy-pilot-pool', 'es'));
    await boxes(french).nth(2).check();
    await spanish.waitForFunction(
      () => document.querySelectorAll('.topic [data-step] input:checked').length === 1,
    );
    expect(await boxes(spanish).nth(2).isChecked()).toBe(true);
    expect(await spanish.locator('[data-progress$="/deploy-pilot-pool"]').textContent()).toMatch(
      /1 de 13/,
    );
    await french.reload();
    expect(await boxes(french).nth(2).isChecked()).toBe(true);
  });

  test('survives a browser that is killed', async () => {
    const open = () =>
      chromium.launchPersistentContext(path.join(folder, 'profile'), {
        executablePath: process.env.PASSERELLE_BROWSER!,
        args: ['--no-sandbox', '--disable-background-networking'],
      });
    const first = await open();
    const page = await first.newPage();
    await page.goto(at('deploy-pilot-pool'));
    await boxes(page).first().check();
    const id = (await page.locator('.topic [data-step]').first().getAttribute('data-step'))!;
    // A browser writes its storage to the disk a little later; from then on nothing may get lost.
    await expect
      .poll(() => textOnDisk(path.join(folder, 'profile')), { timeout: 30_000 })
      .toContain(id);
    const session = await first.browser()!.newBrowserCDPSession();
    const gone = first.waitForEvent('close');
    session.send('Browser.crash').catch(() => {});
    await gone;
    const second = await open();
    const again = await second.newPage();
    await again.goto(at('deploy-pilot-pool'));
    expect(await boxes(again).first().isChecked()).toBe(true);
    await second.close();
  });

  test('counts each of several procedures, with the steps inside its steps', async () => {
    const page = await openAt('connect-a-survivable-branch-appliance', 'en');
    const lines = page.locator('.procedure-progress');
    const inner = page.locator('.topic .steps .steps [data-step] > .tick input').first();
    const totals = async () =>
      (await lines.allTextContents()).map((line) =>
        /^(\d+) of (\d+) done$/.exec(line)!.map(Number),
      );
    const all = await boxes(page).count();
    expect(await page.locator('.steps .procedure-progress').count()).toBe(0);
    const [first, second] = await totals();
    expect(first![2]! + second![2]!).toBe(all);
    await inner.check();
    const done = (await totals()).map(([, count]) => count!);
    expect(done).toHaveLength(2);
    expect(done[0]! + done[1]!).toBe(1);
  });

  test('takes back the last ticks by button and by key', async () => {
    const page = await openAt('deploy-pilot-pool');
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    await page.keyboard.press('Control+z');
    expect(await boxes(page).nth(1).isChecked()).toBe(false);
    expect(await boxes(page).nth(0).isChecked()).toBe(true);
    await page.locator('[data-checklist-bar] summary').click();
    await page.locator('[data-undo]').click();
    expect(await boxes(page).nth(0).isChecked()).toBe(false);
    expect(await page.locator('[data-undo]').isDisabled()).toBe(true);
  });

  test('keeps a failed verification with note and initials, and shows it everywhere', async () => {
    const page = await openAt('verify-pilot-pool-coexistence-with-legacy-pool');
    const step = page.locator('.topic [data-kind=verification]').first();
    const id = (await step.getAttribute('data-step'))!;
    await step.locator('.step-more').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'En échec' }).check();
    await dialog.getByLabel('Note', { exact: true }).fill('Service arrêté');
    await dialog.getByLabel('Mes initiales').fill('AB');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    expect(await step.locator('.step-facts').textContent()).toBe(
      `Vérification en échec · Note${french.colon}Service arrêté`,
    );
    expect((await storedIn(page)).projects.main!.marks[id]).toMatchObject({
      result: ['failed', expect.any(Number), 'AB'],
      note: ['Service arrêté', expect.any(Number), 'AB'],
    });
    await page.goto(at('overview', 'es'));
    const problems = page.locator('[data-problems]');
    await problems.getByText('Service arrêté').waitFor();
    expect(await problems.getByRole('link').getAttribute('href')).toContain(id);
    expect(await page.locator('[data-stage=failed] .stage').textContent()).toBe(
      'Comprobación fallida',
    );
    const sheet = page.locator('[data-stage=failed]').getByRole('link', { name: /conformidad/ });
    await sheet.click();
    const row = page.locator(`[data-row="${id}"]`);
    expect(await row.textContent()).toMatch(/Fallido.*Service arrêté.*AB/s);
    await page.getByLabel('Hoja en blanco').check();
    expect(await row.textContent()).not.toMatch(/Fallido/);
  });

  test('gathers what is to be verified on the page of the phase', async () => {
    const page = await openAt('phase-3-deploy-pilot-pool');
    const check = page.locator('.verification-list [data-step]').first();
    const id = (await check.getAttribute('data-step'))!;
    await check.getByRole('checkbox').check();
    await check.locator('p[id] a').click();
    await page.waitForURL(/#s/);
    expect(await page.locator(`.topic [data-step="${id}"] > .tick input`).isChecked()).toBe(true);
    await page.goto(at('index'));
    const phase = page.locator('.stepper > li[data-phase^=phase-3] > div > .progress');
    await page.waitForFunction(() => document.querySelector('[data-stage=started]'));
    expect(await phase.textContent()).toMatch(/1 sur \d+/);
  });

  test('is followed once for each pool: new, renamed, duplicated, archived, reset and back', async () => {
    const page = await openAt('deploy-pilot-pool');
    await boxes(page).first().check();
    await page.goto(at('overview', 'en'));
    const projects = page.locator('[data-projects]');
    const name = async (text: string) => {
      await page.getByRole('dialog').getByLabel('Name of the checklist').fill(text);
      await page.keyboard.press('Enter');
    };
    await projects.getByRole('button', { name: 'New checklist' }).click();
    await name('Pool B');
    await projects.getByRole('button', { name: 'Rename: My migration' }).click();
    await name('Pool A');
    const heads = projects.locator('thead th');
    expect(await heads.allTextContents()).toEqual(['Phase', 'Pool A', 'Pool BFollowed']);
    await page.goto(at('deploy-pilot-pool'));
    expect(await boxes(page).first().isChecked()).toBe(false);
    await page.locator('[data-checklist-bar] summary').click();
    await page.locator('[data-project]').selectOption('Pool A');
    expect(await boxes(page).first().isChecked()).toBe(true);
    await page.goto(at('overview', 'en'));
    await projects.getByRole('button', { name: 'Duplicate: Pool A' }).click();
    await name('Pool C');
    await projects.getByRole('button', { name: 'Archive: Pool B' }).click();
    expect(await heads.allTextContents()).toEqual([
      'Phase',
      'Pool A',
      'Pool B (archived)',
      'Pool CFollowed',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await projects.getByRole('button', { name: 'Reset: Pool C' }).click();
    const file = await download(page, () =>
      page.getByRole('dialog').getByRole('button', { name: 'Export to a file' }).click(),
    );
    expect(
      Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Checklists).projects).length,
    ).toBe(3);
    await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    const marksOf = async (pool: string) =>
      Object.values((await storedIn(page)).projects).find((one) => one.name[0] === pool)!.marks;
    expect(await marksOf('Pool C')).toEqual({});
    expect(Object.keys(await marksOf('Pool A')).length).toBe(1);
    await page.keyboard.press('Control+z');
    expect(Object.keys(await marksOf('Pool C')).length).toBe(1);
  });

  test('goes to a fresh profile and to a spreadsheet; what both noted differently is chosen', async () => {
    const desk = await openAt('deploy-pilot-pool');
    await boxes(desk).nth(0).check();
    await boxes(desk).nth(1).check();
    await desk.goto(at('overview'));
    const file = await exported(desk);
    const csv = readFileSync(
      await download(desk, () => desk.locator('[data-export-csv]').click()),
      'utf8',
    );
    expect(csv.split('\r\n').filter((row) => row.includes(',oui,')).length).toBe(2);

    const laptop = await openAt('deploy-pilot-pool', 'es');
    await boxes(laptop).nth(1).check();
    await boxes(laptop).nth(1).uncheck();
    await boxes(laptop).nth(2).check();
    await laptop.goto(at('overview', 'es'));
    await laptop.locator('input[type=file]').setInputFiles(file);
    const dialog = laptop.getByRole('dialog');
    await dialog.getByText('Marcas que se añaden: 2').waitFor();
    expect(await dialog.locator('.conflict').count()).toBe(1);
    await dialog
      .locator('.conflict')
      .getByRole('radio', { name: /Lo mío/ })
      .check();
    expect(await accessibilityFaults(laptop)).toEqual([]);
    await dialog.getByRole('button', { name: 'Importar' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await laptop.goto(at('deploy-pilot-pool', 'es'));
    const ticked = await boxes(laptop).evaluateAll((all) =>
      all.slice(0, 3).map((box) => (box as HTMLInputElement).checked),
    );
    expect(ticked).toEqual([true, false, true]);
  });

  test('sets aside what it cannot read and says so', async () => {
    const page = await openAt('deploy-pilot-pool');
    await boxes(page).first().check();
    const spoilt = await page.evaluate((name) => {
      const half = localStorage.getItem(name)!.slice(0, 90);
      localStorage.setItem(name, half);
      return half;
    }, key);
    await page.reload();
    expect(await page.getByRole('alert').textContent()).toMatch(/mise de côté/);
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).filter(([name]) => name.startsWith('passerelle.aside.')),
    );
    expect(kept.map(([, text]) => text as string)).toEqual([spoilt]);
    await boxes(page).nth(1).check();
    await page.reload();
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
    await page.goto(at('overview'));
    expect(await page.locator('main > [data-aside] li').count()).toBe(1);
  });

  test('leaves data of a later version alone', async () => {
    const page = await openAt('deploy-pilot-pool');
    const later = JSON.stringify({ format: 'passerelle-checklist', version: 9, guide });
    await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, later]);
    await page.reload();
    await boxes(page).first().click();
    expect(await boxes(page).first().isChecked()).toBe(false);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(later);
  });

  test('says that the storage is full before a tick is lost', async () => {
    const page = await openAt('deploy-pilot-pool');
    await boxes(page).nth(0).check();
    await page.evaluate(() => {
      const fill = (size: number) => {
        for (let part = 0; ; part++)
          try {
            localStorage.setItem(`other-${size}-${part}`, 'x'.repeat(size));
          } catch {
            return;
          }
      };
      for (const size of [100_000, 1000, 1]) fill(size);
    });
    await boxes(page).nth(1).check();
    expect(await page.getByRole('alert').textContent()).toMatch(/presque plein/);
    await page.reload();
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
    await page.evaluate(() => {
      for (const size of [1000, 1])
        for (let part = 0; ; part++)
          try {
            localStorage.setItem(`more-${size}-${part}`, 'x'.repeat(size));
          } catch {
            break;
          }
    });
    await boxes(page).nth(2).click();
    await page.locator('#notice-full').waitFor();
    expect(await boxes(page).nth(2).isChecked()).toBe(false);
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
  });

  test('takes over the ticks of the first version', async () => {
    const page = await openAt('deploy-pilot-pool');
    const id = await page.locator('.topic [data-step]').nth(3).getAttribute('data-step');
    await page.evaluate(
      (step) =>
        localStorage.setItem(
          'passerelle.ticks.v1',
          JSON.stringify({ [step!]: '2026-01-02T03:04:05.000Z' }),
        ),
      id,
    );
    await page.reload();
    expect(await boxes(page).nth(3).isChecked()).toBe(true);
  });

  test('shows a step that was reworded since it was ticked, until that is confirmed', async () => {
    const page = await openAt('deploy-pilot-pool');
    const id = (await page.locator('.topic [data-step]').nth(1).getAttribute('data-step'))!;
    await boxes(page).nth(1).check();
    await page.evaluate(
      ([name, step]) =>
        localStorage.setItem(name!, localStorage.getItem(name!)!.replaceAll(step!, 'sbefore')),
      [key, id],
    );
    await page.reload();
    const step = page.locator(`.topic [data-step="${id}"]`);
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
    expect(await step.getByText('Reformulée').isVisible()).toBe(true);
    await step.getByRole('button', { name: 'Toujours faite' }).click();
    expect(await step.getByText('Reformulée').isVisible()).toBe(false);
    await page.reload();
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
    expect(await step.getByText('Reformulée').isVisible()).toBe(false);
  });

  test('leads back from the home page to where the reader was', async () => {
    const page = await openAt('deploy-pilot-pool');
    const title = await page.locator('h1').textContent();
    await page.goto(server.url('fr/index.html'));
    await page.getByRole('link', { name: /Reprendre/ }).click();
    await page.waitForURL(/deploy-pilot-pool/);
    expect(await page.locator('h1').textContent()).toBe(title);
  });

  test('takes in 50,000 marks without freezing the page', async () => {
    const page = await openAt('overview');
    const projects = Object.fromEntries(
      Array.from({ length: 125 }, (_, pool) => [
        pool === 0 ? 'main' : `p${pool}`,
        {
          name: [pool === 0 ? '' : `Pool ${pool}`, 1],
          created: pool,
          marks: Object.fromEntries(
            Array.from({ length: 400 }, (_, step) => [
              `s${pool}x${step}`,
              { tick: [1, 1e12 + step] },
            ]),
          ),
        },
      ]),
    );
    const text = JSON.stringify({
      format: 'passerelle-checklist',
      version: 2,
      guide,
      projects,
      editions: {},
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'big.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('50000').waitFor();
    const answers = answersUntilClosed(page, key);
    await dialog.getByRole('button', { name: 'Importer' }).click();
    expect(await answers).toEqual(['nothing stored', 'stored']);
    expect(Object.keys((await storedIn(page)).projects).length).toBe(125);
  });

  test.each(['light', 'dark'] as const)(
    'the overview and the sheet have no accessibility faults, %s',
    async (colorScheme) => {
      const page = await browser.page({ colorScheme, viewport: { width: 375, height: 800 } });
      for (const locale of ['en', 'fr', 'es'])
        for (const name of ['overview', 'sign-off-phase-3']) {
          await page.goto(at(name, locale));
          expect(await accessibilityFaults(page), `${locale} ${name}`).toEqual([]);
        }
    },
  );

  test('is paper without scripts: empty boxes, no dead buttons', async () => {
    const page = await browser.page({ javaScriptEnabled: false });
    for (const name of ['deploy-pilot-pool', 'overview', 'sign-off-phase-3']) {
      await page.goto(at(name));
      expect(await page.locator('main button:visible').count(), name).toBe(0);
      expect(await page.locator(':is([data-step], [data-done]) input:checked').count(), name).toBe(
        0,
      );
    }
    expect(await page.locator('.paper-box').count()).toBeGreaterThan(20);
  });
});

/** What a browser has written of its pages' storage. */
const textOnDisk = (profile: string): string =>
  globSync('Default/Local Storage/leveldb/*', { cwd: profile })
    .map((file) => readFileSync(path.join(profile, file), 'latin1'))
    .join('');

/**
 * How far an import is whenever the page finds time between two pieces of the work. A page that freezes
 * never finds time between storing and showing.
 */
const answersUntilClosed = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (key) =>
      new Promise<string[]>((resolve) => {
        const dialog = document.querySelector('dialog')!;
        const answers = new Set<string>();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (!dialog.open) return resolve([...answers]);
          answers.add(localStorage.getItem(key) ? 'stored' : 'nothing stored');
          port2.postMessage(null);
        };
        port2.postMessage(null);
      }),
    name,
  );
