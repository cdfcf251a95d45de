import { isSame } from './lock.mjs';
import { stopProcess } from './processes.mjs';

/** The order of the end: the door first, then those who work, then those they work with. */
const SERVERS = ['kafka', 'postgres'];
const HELPERS = ['payment-simulator', 'smtp-catcher', 'sms-catcher'];

/** Groups of parts that may be stopped together, first group first. */
export function stopOrder(parts) {
  const groupOf = ({ name }) => (name === 'gateway' ? 0 : SERVERS.includes(name) ? 3 : HELPERS.includes(name) ? 2 : 1);
  return [0, 1, 2, 3]
    .map((group) => parts.filter((part) => groupOf(part) === group))
    .filter((group) => group.length > 0);
}

/** Ends what a killed run left running. Only processes that are surely its own are touched. Returns their names. */
export async function endLeftovers(state) {
  const living = (state?.parts ?? []).filter((part) => isSame(part.process));
  for (const group of stopOrder(living)) {
    await Promise.all(
      group.map(({ name, process: { pid } }) =>
        stopProcess(pid, { signal: name === 'postgres' ? 'SIGINT' : 'SIGTERM' }),
      ),
    );
  }
  return living.map(({ name }) => name);
}
