import { beforeEach, expect, test, vi } from 'vitest';
import { loadScript } from '../../../src/browser/load-script.ts';
import { once } from '../../../src/browser/once.ts';

interface Script {
  src: string;
  onload: () => void;
  onerror: () => void;
}

let head: Script[];

beforeEach(() => {
  head = [];
  vi.stubGlobal('document', {
    createElement: () => {
      const script = {
        append: () => {},
        remove: () => head.splice(head.indexOf(script as unknown as Script), 1),
      };
      return script;
    },
    head: { append: (script: Script) => head.push(script) },
  });
});

test('a script that has come hands over its element, which can be removed', async () => {
  const loading = loadScript('a.js');
  expect(head.map(({ src }) => src)).toEqual(['a.js']);
  head[0]!.onload();
  const script = await loading;
  expect(head).toEqual([script]);
  script.remove();
  expect(head).toEqual([]);
});

test('a script that cannot be had leaves nothing behind, and can be asked for again', async () => {
  const load = once(() => loadScript('a.js'));
  const first = load();
  expect(load()).toBe(first);
  head[0]!.onerror();
  await expect(first).rejects.toThrow('No a.js');
  expect(head).toEqual([]);
  const second = load();
  head[0]!.onload();
  await second;
  expect(load()).toBe(second);
  expect(head).toHaveLength(1);
});
