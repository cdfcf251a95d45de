import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a program in a process group of its own, its output appended to a log file. The own group keeps a Ctrl-C typed
 * at the terminal from reaching it, so that the stack can be stopped in order.
 */
export function spawnLogged(command, args, { logFile, ...options }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], ...options });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** True while a process with this id exists (a zombie counts as gone). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true; // no /proc on this system: the signal test above decides
  }
}

/** Sends the signal and waits; after `graceMs` the process is killed. Resolves to how it ended. */
export async function stopProcess(pid, { signal = 'SIGTERM', graceMs = 5000 } = {}) {
  if (!isAlive(pid)) return 'gone';
  trySignal(pid, signal);
  if (await waitUntil(() => !isAlive(pid), graceMs)) return 'stopped';
  trySignal(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(pid), 2000);
  return 'killed';
}

function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // it went away between the look and the signal
  }
}

/** Polls `test` until it answers true or the time is over. */
export async function waitUntil(test, timeoutMs, everyMs = 50) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    if (await test()) return true;
    await sleep(everyMs);
  }
  return Boolean(await test());
}

/** The last lines of a log file, for the moment something went wrong. */
export function tailOf(file, lines = 20) {
  try {
    const size = statSync(file).size;
    const text = readFileSync(file, 'utf8').slice(-Math.min(size, 16_384));
    const shortened = (line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line);
    return text.trimEnd().split('\n').slice(-lines).map(shortened).join('\n');
  } catch {
    return '(no log)';
  }
}
