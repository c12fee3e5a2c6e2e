/** One document through the browser, twice: page numbers are known only when its pages are. */
import type { Browser } from 'playwright-core';
import { anchorPages, type AnchorPages } from './anchor-pages.ts';

/** Page numbers move lines, so that a second printing may move an anchor; this often at most. */
const mostPrintings = 5;

/**
 * Print a document with true page numbers in its contents and references.
 *
 * @param url of the document
 * @throws where the numbers do not settle, which is a fault of the document's styles
 */
export async function printPage(browser: Browser, url: string): Promise<Uint8Array> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(prepare);
    const print = () =>
      page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    let known: AnchorPages = {};
    for (let printing = 0; printing < mostPrintings; printing++) {
      const bytes = await print();
      const pages = await anchorPages(bytes);
      if (same(known, pages)) return bytes;
      known = pages;
      await page.evaluate(numberPages, pages);
    }
    throw new Error(`Page numbers of ${url} do not settle`);
  } finally {
    await context.close();
  }
}

const same = (one: AnchorPages, other: AnchorPages): boolean => {
  const names = Object.keys(other);
  return (
    names.length === Object.keys(one).length && names.every((name) => one[name] === other[name])
  );
};

/** Runs in the page. A form's boxes are no form on paper: they become images with a name. */
async function prepare(): Promise<void> {
  document.documentElement.classList.add('with-pages');
  const name = document.body.dataset.box ?? '';
  for (const input of document.querySelectorAll('.tick input')) {
    const box = document.createElement('span');
    box.className = 'box';
    box.role = 'img';
    box.ariaLabel = name;
    input.closest('.tick')!.replaceWith(box);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = place.closest('.contents-list')
      ? '00'
      : (document.body.dataset.onPage ?? '');
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Runs in the page. */
function numberPages(pages: AnchorPages): void {
  const pattern = document.body.dataset.onPage ?? '{page}';
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const number = pages[place.dataset.pageOf ?? ''];
    if (number === undefined) place.textContent = '';
    else
      place.textContent = place.closest('.contents-list')
        ? String(number)
        : pattern.replace('{page}', String(number));
  }
}
