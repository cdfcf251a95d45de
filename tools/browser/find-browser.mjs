import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/**
 * The program of a Chromium or Chrome: CHROME_PATH, else an installed one.
 * @throws Error that says what to do
 */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${env.CHROME_PATH}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(isProgram);
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Options for `chromium.launch` of playwright-core; the sandbox of Chromium does not run as root. */
export function launchOptions(env = process.env) {
  const isRoot = process.getuid?.() === 0;
  return { executablePath: findBrowser(env), args: isRoot ? ['--no-sandbox'] : [] };
}
