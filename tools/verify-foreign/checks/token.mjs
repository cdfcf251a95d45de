// The suite of the signing keys against SoftHSM, a PKCS#11 token that nobody here wrote. `npm test` skips that half where
// SoftHSM is not installed; here it is installed where that is the machine's purpose.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export const checks = [{ name: 'signing keys in a PKCS#11 token (SoftHSM)', needs: ['softhsm2-util'], run: runSuite }];

function runSuite() {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--config', 'libs/documents/keys/jest.config.cjs', '--testNamePattern', 'PKCS#11', '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, [jest, ...options, 'key-store'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (!stdout.trim().startsWith('{')) throw new Error(stderr.slice(-500));
  const { numPassedTests, numFailedTests } = JSON.parse(stdout);
  if (numFailedTests > 0 || numPassedTests === 0) throw new Error(`${numPassedTests} passed, ${numFailedTests} failed`);
  return `${numPassedTests} tests`;
}
