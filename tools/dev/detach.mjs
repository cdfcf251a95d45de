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
  const script = fileURLToPath(new URL('./start.mjs', import.meta.url));
  const args = [
    ...(options.reset ? ['--reset'] : []),
    ...(options.portBase === null ? [] : ['--port-base', String(options.portBase)]),
  ];
  const child = spawnLogged(process.execPath, [script, ...args], {
    logFile,
    env: { ...process.env, JATIGI_DETACHED: '1' },
  });
  let shown = 0;
  for (;;) {
    await sleep(200);
    shown = showFrom(logFile, shown);
    if (!isAlive(child.pid)) return showFrom(logFile, shown) && 1;
    if (readLock()?.state === 'ready' && readLock().supervisor.pid === child.pid) {
      await sleep(200); // the page follows the state
      showFrom(logFile, shown);
      return 0;
    }
  }
}

function showFrom(file, from) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > from) process.stdout.write(readFileSync(file).subarray(from));
  return size;
}
