// npm run soak -- issuing, or node tools/issuing/soak.mjs [points] [batch]: the specs that kill the documents service, with
// many points and a large batch, on a Postgres of their own. It tells how far it is; the last line is `N passed, M failed`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

const [points = 200, batch = 10_000] = process.argv.slice(2).map(Number);
if (![points, batch].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('node tools/issuing/soak.mjs [points] [batch]');
  process.exit(2);
}

const jest = join(root, 'node_modules/jest/bin/jest.js');
const config = join(root, 'apps/documents/jest.config.cjs');
const { stdout } = spawnSync(
  process.execPath,
  [jest, '--config', config, '--json', '--runInBand', 'crash-points', 'batch-resumed'],
  {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
    env: { ...process.env, CRASH_POINTS: String(points), BATCH_SIZE: String(batch), SOAK: '1' },
  },
);
const start = stdout.indexOf('{"num');
const report =
  start === -1 ? { numPassedTests: 0, numFailedTests: 1, testResults: [] } : JSON.parse(stdout.slice(start));
for (const { assertionResults } of report.testResults)
  for (const { status, title } of assertionResults) console.log(`${status} ${title}`);
const failed = report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 && report.numPassedTests > 0 ? 0 : 1);
