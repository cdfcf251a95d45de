import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotRun } from './not-run.mjs';

/** Installs the packages of a requirements.txt into a folder. @throws {NotRun} when pip cannot */
export function installPython(requirements, packages) {
  const args = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--target', packages, '-r', requirements];
  try {
    execFileSync('python3', args, { stdio: 'pipe', timeout: 180_000 });
  } catch (error) {
    throw new NotRun(`pip cannot install its packages: ${String(error.stderr).trim().split('\n').at(-1)}`);
  }
}

/** A folder of packages that goes with this process; for `PYTHONPATH`. @throws {NotRun} when pip cannot */
export function pythonPackages(requirements) {
  const packages = mkdtempSync(join(tmpdir(), 'python-packages-'));
  process.once('exit', () => rmSync(packages, { recursive: true, force: true }));
  installPython(requirements, packages);
  return packages;
}
