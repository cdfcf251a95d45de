// npm run stop: stops the stack of this clone, whoever started it.
import { endLeftovers } from './leftovers.mjs';
import { isSame, readLock, releaseLock } from './lock.mjs';
import { isAlive, waitUntil } from './processes.mjs';

const state = readLock();
if (!state) {
  console.log('Jatigi does not run in this clone.');
  process.exit(0);
}
if (isSame(state.supervisor)) {
  const started = Date.now();
  process.kill(state.supervisor.pid, 'SIGTERM');
  const gone = await waitUntil(() => !isAlive(state.supervisor.pid), 15_000);
  if (gone) {
    console.log(`Stopped after ${((Date.now() - started) / 1000).toFixed(1)} s. The data is kept in .local`);
    process.exit(0);
  }
  console.error(`Process ${state.supervisor.pid} does not stop by itself: ending it and its parts.`);
  process.kill(state.supervisor.pid, 'SIGKILL');
}
const ended = await endLeftovers(readLock() ?? state);
releaseLock();
console.log(`The run had died; ended what it left: ${ended.join(', ') || 'nothing'}`);
