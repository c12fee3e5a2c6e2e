import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('what a script cannot do without is named where it is missing, and so is the script', async () => {
  const found = {};
  const main = { querySelector: (selector: string) => (selector === '.there' ? found : null) };
  const src = '../assets/site.fr.ABCD1234.js';
  vi.stubGlobal('document', { ...main, currentScript: { getAttribute: () => src } });
  const { required } = await import('../../../src/browser/dom.ts');
  expect(required('.there')).toBe(found);
  expect(required('.there', main as unknown as ParentNode)).toBe(found);
  expect(() => required('[data-undo]')).toThrow('site: no element `[data-undo]` on this page');
});

test('an element has properties, attributes and children', async () => {
  const attributes: Record<string, string> = {};
  const children: unknown[] = [];
  vi.stubGlobal('document', {
    createElement: (name: string) => ({
      name,
      setAttribute: (key: string, value: string) => (attributes[key] = value),
      append: (...added: unknown[]) => children.push(...added),
    }),
  });
  const { button } = await import('../../../src/browser/dom.ts');
  const action = () => {};
  expect(
    button('Copy', action, {
      className: 'copy',
      role: 'link',
      'aria-label': 'Copy it',
      'data-key': 'c',
    }),
  ).toMatchObject({ name: 'button', type: 'button', onclick: action, className: 'copy' });
  expect(attributes).toEqual({ role: 'link', 'aria-label': 'Copy it', 'data-key': 'c' });
  expect(children).toEqual(['Copy']);
});
