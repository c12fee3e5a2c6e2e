import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/commands/serve.ts';

/** Flags that Chromium needs in a container and on a machine without network. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.PASSERELLE_BROWSER!, args: browserArgs });

/** A browser for the tests of one file. */
export function useBrowser(): { page: (options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  return {
    page: async (options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      return page;
    },
  };
}

/** A server for the tests of one file. */
export function useServer(folder: () => string): { url: (path: string) => string } {
  let server: { address: string; close: () => Promise<void> };
  beforeAll(async () => {
    server = await serve(folder(), 0);
  });
  afterAll(() => server.close());
  return { url: (path) => new URL(path, server.address).href };
}

/**
 * What axe finds against WCAG 2.2 A and AA. In the page itself, and without describing what is in order: pages
 * have no frames of other origins, for which axe would open a second page, and half of its time goes there.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
