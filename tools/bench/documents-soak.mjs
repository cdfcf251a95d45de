// npm run soak -- documents: memory over ten thousand issued documents.
import { prepareRuntime } from '../dev/node-runtime.mjs';

await prepareRuntime();
const { pressAsStarted } = await import('./as-started.mjs');

const DOCUMENTS = Number(process.argv[2] ?? 10_000);
/** The compiler's and the engine's caches have their size by then. */
const WARM = Math.min(1_000, DOCUMENTS / 4);
const GROWTH = 40;
const LOOKS = 9;

const started = Date.now();
const looks = await pressAsStarted('residents', WARM, Math.ceil((DOCUMENTS - WARM) / LOOKS), LOOKS);
const growth = looks.at(-1) - looks[0];
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${DOCUMENTS} documents in ${seconds} s; resident ${looks.map((one) => one.toFixed(0)).join(', ')} MB`);
console.log(`${growth.toFixed(1)} MB more at the end than after ${WARM}; at most ${GROWTH} MB`);
console.log(growth <= GROWTH ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(growth <= GROWTH ? 0 : 1);
