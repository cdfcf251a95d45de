// node tools/build/verify-bundle.mjs [service …]   Proves what a container would hold: each bundle, copied alone into an
// empty folder, installs, migrates, starts, becomes ready and ends within 5 s, while every other service is stopped.
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime();
const { verifyBundles } = await import('./bundle-check.mjs');
const { passed, failed } = await verifyBundles(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
