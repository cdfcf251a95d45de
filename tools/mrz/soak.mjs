// npm run soak -- mrz, or node tools/mrz/soak.mjs [documents] [seed]: random documents go into a zone and come back.
import { bundled } from './bundled.mjs';

const [documents, seed] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 20_261_128)];
const { soak } = await bundled('test/soak.ts');
const started = Date.now();
const { formats, changes, faults } = soak(documents, seed, 250);
for (const fault of faults.slice(0, 10)) console.log(fault);
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s, ${JSON.stringify(formats)}`);
console.log(`${changes.tried} changes of one character, ${changes.unseen} not seen`);
console.log(`${documents - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
