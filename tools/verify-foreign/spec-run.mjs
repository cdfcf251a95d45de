import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Runs the tests of one spec whose names contain a text: the half that `npm test` skips where the program is missing.
 * @param {string} config Jest's, from the root
 * @returns {string} how many passed
 * @throws Error when one failed or none ran
 */
export function runSpec(config, file, name) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [jest, '--config', config, '--testNamePattern', name, '--json', file],
    { cwd: root, encoding: 'utf8', timeout: 180_000 },
  );
  if (!stdout.trim().startsWith('{')) throw new Error(stderr.slice(-500));
  const { numPassedTests, numFailedTests } = JSON.parse(stdout);
  if (numFailedTests > 0 || numPassedTests === 0) throw new Error(`${numPassedTests} passed, ${numFailedTests} failed`);
  return `${numPassedTests} tests`;
}
