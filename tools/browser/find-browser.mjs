import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommand, installPackages } from '../dev/system-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/**
 * The program of a Chromium or Chrome: CHROME_PATH, an installed one, else Debian's package when it may be installed.
 * @throws Error that says what to do
 */
export async function findBrowser(env = process.env, say = console.log) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${env.CHROME_PATH}`);
  }
  const need = { what: 'Chromium', why: 'Looking at the pages', packages: ['chromium'], say };
  const found = installed(env) ?? ((await installPackages(need)) ? installed(env) : undefined);
  if (found) return found;
  const command = installCommand(need.packages);
  throw new Error(`No Chromium or Chrome was found. Install one (Debian: ${command}) or set CHROME_PATH.`);
}

function installed(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(isProgram);
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
export async function launchOptions(env = process.env) {
  const isRoot = process.getuid?.() === 0;
  return { executablePath: await findBrowser(env), args: isRoot ? ['--no-sandbox'] : [] };
}
