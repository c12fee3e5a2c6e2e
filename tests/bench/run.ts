/** `npm run bench -- [NAME …]`: run the benchmark of that name, or all of them. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPath } from '../support/get-browser.ts';

const suffix = '.bench.ts';
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && !names.includes(name)) {
  console.error(`Which benchmark? There are: ${names.join(', ')}.`);
  process.exit(2);
}
const { path: browser, said } = browserPath();
if (said) console.log(said);
if (browser) process.env.PASSERELLE_BROWSER = browser;
for (const chosen of name === undefined ? names : [name]) {
  console.log(`\n${chosen}`);
  const file = pathToFileURL(path.join(import.meta.dirname, `${chosen}${suffix}`)).href;
  const bench = (await import(file)) as { run: (args: string[]) => void | Promise<void> };
  await bench.run(args);
}
