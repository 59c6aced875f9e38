/** Chromium for browser tests: the one that is installed; where there is none the tests are skipped, unless they are required. */
import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: look on.
    return false;
  }
}

const named = process.env['CHROMIUM_PATH'];
export const chromiumPath: string | undefined = (named ? [named] : PLACES).find(isRunnable);
const required = process.env['CI'] === 'true' || process.env['KESRA_REQUIRE_BROWSER'] === '1';

/** Starts the browser; no network of its own. @throws Error when there is none. */
export async function launchChromium(): Promise<Browser> {
  if (!chromiumPath) {
    throw new Error(`No Chromium found (looked at ${named ?? PLACES.join(', ')}). Install it or set CHROMIUM_PATH.`);
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

/** `describe` for tests that need a browser: skipped with a word where there is none; required on CI or with KESRA_REQUIRE_BROWSER=1. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath || required) describe(name, { timeout: 60_000 }, tests);
  else describe.skip(`${name} (skipped: no Chromium found; set CHROMIUM_PATH)`, tests);
}
