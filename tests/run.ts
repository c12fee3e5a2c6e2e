/** `npm test`: find or get a browser, then run the whole suite. Arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { browserPath } from './support/get-browser.ts';

const browser = browserPath();
if (browser.said) console.log(browser.said);
if (!browser.path) process.exit(1);

const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PASSERELLE_BROWSER: browser.path, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
