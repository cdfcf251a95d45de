// npm run soak -- seals, or node tools/vds/soak.mjs [count] [seed]: mutated seals in two workers; none may crash the library
// or be taken for genuine. The last line is `N passed, N failed`.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../dev/paths.mjs';
import { buildForNode } from './build.mjs';

const WORKERS = 2;
const [count = 10_000_000, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(seed)) {
  console.error('node tools/vds/soak.mjs [count] [seed]');
  process.exit(2);
}

const folder = join(root, 'dist/vds-soak'); // below the root, where the packages are found
mkdirSync(folder, { recursive: true });
const files = { genuine: join(folder, 'genuine.cjs'), worker: join(folder, 'worker.cjs') };
await buildForNode('test/genuine.ts', files.genuine);
await buildForNode('test/fuzz-worker.ts', files.worker);
const genuine = await createRequire(import.meta.url)(files.genuine).genuineSeals();

/** One worker; memory is told once it is warm and at the end, after a collection. */
function work(index) {
  const workerData = { ...genuine, count: Math.ceil(count / WORKERS), seed: (seed + index) % 2 ** 32 };
  const worker = new Worker(files.worker, { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message) => {
      if (message.report) resolve(message);
      else if (index === 0) process.stderr.write(`\r${(message.done * WORKERS).toLocaleString('en')} mutants`);
    });
  });
}

console.log(`${count.toLocaleString('en')} mutated seals, seed ${seed}, ${WORKERS} workers`);
const started = Date.now();
const results = await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(index)));
const seconds = (Date.now() - started) / 1000;
process.stderr.write('\n');

const statuses = {};
for (const { report } of results)
  for (const [status, number] of Object.entries(report.statuses)) statuses[status] = (statuses[status] ?? 0) + number;
const faults = results.flatMap(({ report }) => report.faults);
const growth = Math.max(...results.map(({ growth }) => growth)) / 1024 ** 2;
const done = Object.values(statuses).reduce((sum, number) => sum + number, 0);
console.log(
  Object.entries(statuses)
    .map(([status, number]) => `${status} ${number.toLocaleString('en')}`)
    .join(', '),
);
console.log(
  `${Math.round(seconds)} s, ${Math.round(done / seconds).toLocaleString('en')} mutants/s, heap grew by ${growth.toFixed(1)} MB`,
);
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
const checks = [faults.length === 0, growth < 16, done >= count];
const passed = checks.filter(Boolean).length;
console.log(`${passed} passed, ${checks.length - passed} failed`);
process.exit(passed === checks.length ? 0 : 1);
