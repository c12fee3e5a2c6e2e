/** A Chromium for PDFs and tests: the one named, an installed one, or Playwright's own. */
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
