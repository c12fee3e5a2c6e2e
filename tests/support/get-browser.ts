/** A browser for the tests: one that is there, or one fetched now. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from '../../src/outputs/pdf/find-browser.ts';

/** As `findBrowser`, but where there is none, get one and say so. */
export function browserPath(): { path: string | null; said: string } {
  const found = findBrowser();
  if (found) return { path: found, said: '' };
  console.log('No browser found; getting one.');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const ways: [string, string[]][] = [
    ...(root
      ? ([
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', 'chromium']],
        ] as [string, string[]][])
      : []),
    [
      process.execPath,
      [
        path.join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
        'install',
        'chromium',
      ],
    ],
  ];
  for (const [command, args] of ways) {
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = findBrowser();
    if (now) return { path: now, said: `Got ${now}.` };
  }
  return {
    path: null,
    said: 'No browser for the tests: install Chromium, Chrome or Edge, or name one in the environment variable PASSERELLE_BROWSER.',
  };
}
