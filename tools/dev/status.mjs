// npm run status [-- --json]: what runs, where, and how much memory it holds. Exit code 3 when nothing runs.
import { isSame, readLock } from './lock.mjs';
import { listProcesses, megabytes, memoryOf } from './memory.mjs';

const state = readLock();
if (!state || !isSame(state.supervisor)) {
  console.log(
    state
      ? 'Jatigi does not run; its last run died (npm start or npm run stop tidies up).'
      : 'Jatigi does not run in this clone.',
  );
  process.exit(3);
}
const processes = listProcesses();
const parts = state.parts.map((part) => ({
  name: part.name,
  state: isSame(part.process) ? part.state : 'down',
  port: part.port,
  pid: part.process.pid,
  bytes: isSame(part.process) ? memoryOf(part.process.pid, processes) : 0,
  restarts: part.restarts,
}));
const own = processes.get(state.supervisor.pid)?.bytes ?? 0;
parts.push({ name: 'supervisor', state: state.state, port: null, pid: state.supervisor.pid, bytes: own, restarts: 0 });
const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ state: state.state, gateway: state.gateway, kafka: state.kafka, parts, total }, null, 2),
  );
} else {
  console.log(`gateway ${state.gateway ?? '(not built yet)'}`);
  console.log(`kafka ${state.kafka}`);
  console.log(`since ${state.startedAt}, ${state.state}\n`);
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i > 1 ? String(cell).padStart(9) : String(cell).padEnd(19))).join(''));
  row('part', 'state', 'port', 'pid', 'memory', 'restarts');
  for (const part of parts)
    row(part.name, part.state, part.port ?? '-', part.pid, megabytes(part.bytes), part.restarts);
  row('all', '', '', '', megabytes(total), '');
}
