import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, stopProcess } from '../dev/processes.mjs';

// node guard.mjs <pid of the test run> <folder> <pid of a server>…  Ends when the servers are gone.
const [parent, folder, ...servers] = process.argv.slice(2);
const pids = servers.map(Number);

while (isAlive(Number(parent)) && pids.some(isAlive)) await sleep(1000);
if (!isAlive(Number(parent))) {
  await Promise.all(pids.map((pid) => stopProcess(pid, { signal: 'SIGINT' })));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
