/** Chromium for browser tests: the one that is installed; where there is none the tests are skipped, unless they are required. */
import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
const found = (named ? [named] : PLACES).find(isRunnable);
const isRequired = process.env['CI'] === 'true' || process.env['KESRA_REQUIRE_BROWSER'] === '1';

/** For `describe.skipIf(noBrowser)`: there is no Chromium, and nobody asked that there be one (CI=true or KESRA_REQUIRE_BROWSER=1). */
export const noBrowser = found === undefined && !isRequired;
if (noBrowser) {
  process.stderr.write('Browser tests are skipped: no Chromium found. Install it, or name it in CHROMIUM_PATH.\n');
}

/** Starts the browser, without traffic of its own. @throws Error when there is none. */
export async function launchChromium(): Promise<Browser> {
  if (!found)
    throw new Error(`No Chromium found at ${named ?? PLACES.join(', ')}. Install it, or name it in CHROMIUM_PATH.`);
  return chromium.launch({
    executablePath: found,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}
