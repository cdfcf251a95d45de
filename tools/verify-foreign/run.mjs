// npm run verify:foreign: checks by programs that nobody here wrote. A missing program is `not run`, never passed.
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime();
const { runForeignChecks } = await import('./foreign-checks.mjs');
const { passed, failed, notRun } = await runForeignChecks();
if (notRun > 0) console.log(`${notRun} not run`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
