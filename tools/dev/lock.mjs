import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { local } from './paths.mjs';
import { isAlive } from './processes.mjs';

const file = join(local, 'stack.json');

/**
 * The file that says a stack of this clone runs: its supervisor, its ports and its parts.
 * A number alone proves nothing after a crash (it may be another program's by now), so each comes with its start time.
 */
export function readLock(path = file) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { supervisor: { pid: 0, born: '' }, parts: [] }; // cut off while being written: a dead run's
  }
}

/** Takes the lock, or says who has it: `{ taken: true, leftover }` with the state of a dead run, or `{ taken: false, holder }`. */
export function takeLock(state, path = file) {
  mkdirSync(dirname(path), { recursive: true });
  const before = readLock(path);
  if (before && isSame(before.supervisor)) return { taken: false, holder: before };
  if (before) rmSync(path, { force: true });
  try {
    writeFileSync(path, JSON.stringify(state, null, 2), { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return { taken: false, holder: readLock(path) };
    throw error;
  }
  return { taken: true, leftover: before };
}

/** Replaces the state in one step, so that a reader never sees half of it. */
export function writeLock(state, path = file) {
  writeFileSync(`${path}.new`, JSON.stringify(state, null, 2));
  renameSync(`${path}.new`, path);
}

export function releaseLock(path = file) {
  rmSync(path, { force: true });
}

/** What identifies a process: its number and the moment it began. */
export function identityOf(pid) {
  return { pid, born: birthOf(pid) };
}

/** True while exactly that process lives. */
export function isSame(identity) {
  return Boolean(identity) && isAlive(identity.pid) && birthOf(identity.pid) === identity.born;
}

function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}

/** What to say to somebody who starts a second time. */
export function runsAlready({ supervisor, state, gateway }) {
  const where = gateway ? ` at ${gateway}` : '';
  return `Jatigi runs already in this clone${where} (process ${supervisor.pid}, ${state}). See npm run status, npm run stop.`;
}
