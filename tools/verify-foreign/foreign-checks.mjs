import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NotRun } from './not-run.mjs';

const folder = join(import.meta.dirname, 'checks');

/** The Debian package that brings a program. */
const PACKAGES = {
  dmtxread: 'dmtx-utils',
  openssl: 'openssl',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  kcat: 'kcat',
  'softhsm2-util': 'softhsm2',
  clamd: 'clamav-daemon',
  strace: 'strace',
  java: 'default-jdk-headless',
  javac: 'default-jdk-headless',
  mvn: 'maven',
  python3: 'python3',
  pip3: 'python3-pip',
};

/**
 * Runs every `checks/*.mjs`. Such a file exports `checks`: a list of `{ name, needs, run }`, where `needs` names programs
 * and `run()` throws when the program and we disagree. It may export `after()`, which stops what its checks started.
 * @returns {Promise<{passed: number, failed: number, notRun: number}>}
 */
export async function runForeignChecks() {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.mjs'))
        .sort()
    : [];
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));
  const checks = modules.flatMap((module) => module.checks ?? []);
  install(missing(checks.flatMap(({ needs }) => needs)));
  const total = { passed: 0, failed: 0, notRun: 0 };
  try {
    for (const check of checks) total[await runOne(check)] += 1;
  } finally {
    for (const { after } of modules) await after?.();
  }
  return total;
}

async function runOne({ name, needs, run }) {
  const absent = missing(needs);
  if (absent.length > 0) {
    console.log(`- ${name}: not run (${absent.join(', ')} missing)`);
    return 'notRun';
  }
  try {
    const said = await run();
    console.log(`✓ ${name}${typeof said === 'string' ? `: ${said}` : ''}`);
    return 'passed';
  } catch (error) {
    if (error instanceof NotRun) {
      console.log(`- ${name}: not run (${error.message})`);
      return 'notRun';
    }
    console.log(`✗ ${name}: ${error.message}`);
    return 'failed';
  }
}

function missing(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...new Set(programs)].filter((program) => !folders.some((at) => existsSync(join(at, program))));
}

/** Only where that is the machine's purpose: as root on Debian or Ubuntu, as in CI. */
function install(programs) {
  const packages = [...new Set(programs.map((program) => PACKAGES[program]).filter(Boolean))];
  if (packages.length === 0 || process.getuid?.() !== 0 || missing(['apt-get']).length > 0) return;
  console.log(`installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env });
}
