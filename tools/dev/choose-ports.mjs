import { isBlocked, isFree, portPlan } from './ports.mjs';

const DEFAULT_BASE = 4000;

/**
 * The ports of this run. A base that was asked for must be free; the default moves on by 100 when something is there.
 * @returns the plan; throws naming the busy ports
 */
export async function choosePorts(askedBase, progress) {
  if (askedBase !== null) return freePlanAt(askedBase);
  for (let base = DEFAULT_BASE; base < DEFAULT_BASE + 1000; base += 100) {
    const plan = portPlan(base);
    const busy = await busyIn(plan);
    if (busy.length === 0) {
      if (base !== DEFAULT_BASE) progress.say(`using ports from ${base} on`);
      return plan;
    }
    progress.say(`in use by another program: ${busy.join(', ')}`);
  }
  throw new Error('No free ports found. Say where with --port-base N');
}

async function freePlanAt(base) {
  const plan = portPlan(base);
  const busy = await busyIn(plan);
  if (busy.length > 0) throw new Error(`In use by another program: ${busy.join(', ')}. Choose another --port-base.`);
  const blocked = await Promise.all(Object.values(plan).map(async (port) => ((await isBlocked(port)) ? [port] : [])));
  if (blocked.flat().length > 0)
    throw new Error(`Browsers refuse to open: port ${blocked.flat().join(', ')}. Choose another --port-base.`);
  return plan;
}

async function busyIn(plan) {
  const reused = [
    ...(process.env.DATABASE_URL ? ['postgres'] : []),
    ...(process.env.KAFKA_BROKERS ? ['kafka', 'kafka-controller'] : []),
  ];
  const wanted = Object.entries(plan).filter(([part]) => !reused.includes(part));
  const states = await Promise.all(
    wanted.map(async ([part, port]) => ((await isFree(port)) ? null : `port ${port} (${part})`)),
  );
  return states.filter(Boolean);
}
