import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isSame, readLock, runsAlready } from './lock.mjs';
import { local } from './paths.mjs';
import { isAlive, spawnLogged } from './processes.mjs';

/** Starts the supervisor in the background, shows what it says until all is ready. Resolves to the exit code. */
export async function runDetached(options) {
  const running = readLock();
  if (running && isSame(running.supervisor)) {
    console.error(runsAlready(running));
    return 1;
  }
  const logFile = join(local, 'stack.log');
  rmSync(logFile, { force: true });
  const env = { ...process.env, JATIGI_DETACHED: '1' };
  const child = spawnLogged(process.execPath, [script, ...argumentsOf(options)], { logFile, env });
  return followUntilReady(child.pid, logFile);
}

const script = fileURLToPath(new URL('./start.mjs', import.meta.url));

function argumentsOf({ reset, secureKafka, portBase }) {
  return [
    ...(reset ? ['--reset'] : []),
    ...(secureKafka ? ['--secure-kafka'] : []),
    ...(portBase === null ? [] : ['--port-base', String(portBase)]),
  ];
}

async function followUntilReady(pid, logFile) {
  let shown = 0;
  for (;;) {
    await sleep(200);
    const alive = isAlive(pid);
    const state = readLock();
    const ready = state?.state === 'ready' && state.supervisor.pid === pid;
    if (ready) await sleep(200); // the page follows the state
    shown = showFrom(logFile, shown);
    if (ready || !alive) return ready ? 0 : 1;
  }
}

function showFrom(file, from) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > from) process.stdout.write(readFileSync(file).subarray(from));
  return size;
}
