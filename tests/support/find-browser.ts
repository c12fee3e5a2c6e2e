/** A Chromium for tests and PDFs: the one named, an installed one, Playwright's own, or one fetched now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: [],
  win32: [],
} as Record<string, string[]>;

const installed: Record<string, string[]> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name]
      ? [
          path.join(process.env[name], 'Google/Chrome/Application/chrome.exe'),
          path.join(process.env[name], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

/** A browser that is there, or null. `PASSERELLE_BROWSER` names one. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = (names[process.platform] ?? []).flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  const candidates = [
    process.env.PASSERELLE_BROWSER,
    ...onPath,
    ...(installed[process.platform] ?? []),
    playwrightsOwn(),
  ];
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null;
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

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
