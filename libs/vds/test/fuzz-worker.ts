import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { fuzz, type Fuzzing } from './fuzz';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, of this worker alone. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Half of the share first: by then everything is compiled, and what is added later would be kept for ever. */
async function run(given: Fuzzing): Promise<void> {
  const half = { ...given, count: Math.ceil(given.count / 2) };
  const tell = (offset: number) => (done: number) => parentPort?.postMessage({ done: offset + done });
  const first = await fuzz(half, tell(0));
  const warm = used();
  const second = await fuzz({ ...half, seed: half.seed ^ 0x5eed }, tell(half.count));
  const growth = used() - warm;
  const statuses = { ...first.statuses };
  for (const [status, number] of Object.entries(second.statuses) as [keyof typeof statuses, number][])
    statuses[status] = (statuses[status] ?? 0) + number;
  parentPort?.postMessage({ report: { statuses, faults: [...first.faults, ...second.faults] }, growth });
}

void run(workerData as Fuzzing);
