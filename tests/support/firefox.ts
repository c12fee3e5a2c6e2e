import { spawnSync } from 'node:child_process';
import { launch, type Browser } from 'puppeteer-core';

const names = [process.env.PASSERELLE_FIREFOX, 'firefox-esr', 'firefox'];

/** A Firefox that is there, or undefined. `PASSERELLE_FIREFOX` names one. */
export const firefoxPath = names.find(
  (name): name is string => !!name && spawnSync(name, ['--version']).status === 0,
);
if (!firefoxPath)
  console.log('Tests in Firefox are skipped: there is none, and PASSERELLE_FIREFOX names none.');

/**
 * Firefox as it is installed: the driver's own settings for pages from a disk are taken back. Playwright
 * 1.65 cannot drive it: each of its contexts begins with `emulation.setMediaFeaturesOverride`, a command
 * of WebDriver BiDi that Firefox ESR does not know.
 */
export const launchFirefox = (): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: whole(firefoxPath!),
    headless: true,
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'dom.security.https_first': false,
    },
  });

/** The driver wants a path where the system takes a name. */
function whole(name: string): string {
  if (/[\\/]/.test(name)) return name;
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [name], { encoding: 'utf8' }).stdout.split('\n')[0]!.trim();
}
