import { setTimeout as sleep } from 'node:timers/promises';
import { isSame, readLock } from '../../dev/lock.mjs';
import { listProcesses, memoryOf } from '../../dev/memory.mjs';
import { median } from '../table.mjs';

const SAMPLES = 5;
const BAR = 2.5;
const QUIET_MS = 15_000;

/** Resident memory of all parts and their supervisor, at rest; pages shared by processes are counted once. */
export const memory = {
  name: 'memory',
  what: 'resident memory of services, Postgres and Kafka, idle',
  bar: `≤ ${BAR} GB`,
  async run(surroundings) {
    await surroundings.stack();
    await sleep(QUIET_MS);
    const samples = [];
    for (let i = 0; i < SAMPLES; i += 1) {
      samples.push(residentBytes() / 1024 ** 3);
      await sleep(1_000);
    }
    const measured = median(samples);
    return [{ name: 'memory-idle', measured: `${measured.toFixed(2)} GB`, bar: `≤ ${BAR} GB`, ok: measured <= BAR }];
  },
};

function residentBytes() {
  const { parts, supervisor } = readLock();
  const dead = parts.filter((part) => !isSame(part.process)).map(({ name }) => name);
  if (dead.length > 0) throw new Error(`not running: ${dead.join(', ')}`);
  const processes = listProcesses();
  const own = processes.get(supervisor.pid)?.bytes ?? 0;
  return parts.reduce((sum, part) => sum + memoryOf(part.process.pid, processes), own);
}
