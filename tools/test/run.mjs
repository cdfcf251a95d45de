// npm test: everything a reviewer needs, from a fresh clone. The last line is `N passed, N failed`.
// Arguments name some of the checks: npm test -- lint jest
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
const { runChecks } = await import('./checks.mjs');
const { passed, failed } = await runChecks(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
