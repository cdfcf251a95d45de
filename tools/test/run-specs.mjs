import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/**
 * Runs specs of one service as a soak: what they log is told at once, the last line is `N passed, M failed`. Ends the process.
 * @param service name of the folder in apps; @param settings variables that make the specs large
 */
export function runSpecs(service, specs, settings) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const config = join(root, 'apps', service, 'jest.config.cjs');
  const { stdout } = spawnSync(process.execPath, [jest, '--config', config, '--json', '--runInBand', ...specs], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...settings, SOAK: '1' },
  });
  const start = stdout.indexOf('{"num');
  const report =
    start === -1 ? { numPassedTests: 0, numFailedTests: 1, testResults: [] } : JSON.parse(stdout.slice(start));
  for (const { assertionResults } of report.testResults)
    for (const { status, title } of assertionResults) console.log(`${status} ${title}`);
  const failed = report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0);
  console.log(`${report.numPassedTests} passed, ${failed} failed`);
  process.exit(failed === 0 && report.numPassedTests > 0 ? 0 : 1);
}
