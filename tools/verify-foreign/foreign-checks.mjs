import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installMissing, missing } from './debian-packages.mjs';
import { NotRun } from './not-run.mjs';

const folder = join(import.meta.dirname, 'checks');

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
  installMissing(checks.flatMap(({ needs }) => needs));
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
