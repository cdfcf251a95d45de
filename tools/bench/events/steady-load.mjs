import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../dev/processes.mjs';
import { dropSlot, startDebezium } from './debezium/connect.mjs';

/** Events of one command: a command of the platform says one to four; the writers of all rivals get the same. */
export const PER_COMMAND = 4;

/** The ways of getting an event to the broker. `way` names it in parts/commands.ts, `connect` how Debezium is set. */
export const ours = { name: 'ours', way: 'ours', consumer: 'consumer', losesEvents: false };
export const rivals = [
  { name: 'debezium', way: 'debezium', connect: 'standard', consumer: 'each-message', losesEvents: false },
  { name: 'debezium-tuned', way: 'debezium', connect: 'tuned', consumer: 'each-message', losesEvents: false },
  { name: 'poll-100', way: 'poll-100', consumer: 'each-message', losesEvents: false },
  { name: 'naive-emit', way: 'naive-emit', consumer: 'each-message', losesEvents: true },
];

/** The aggregate whose events cannot be handled where a run is poisoned (number 7 of parts/bench-event.ts). */
const POISONED = '00000000-0000-4000-8000-000000000007';

/**
 * One run of one rival: commands at a steady rate in a process of their own, with the consumer beside when asked for.
 * @returns milliseconds from COMMIT to the broker (ours, poll-100 and emit: to its acknowledgement; Debezium, which tells
 * nobody, to the append) and to the commit of the effect
 */
export async function steadyLoad(bench, { rival, perSecond, seconds, withConsumer, isPoisoned }) {
  const { stack, scale } = bench;
  const scene = await stack.scene();
  const started = [];
  const debezium = rival.connect && (await startDebezium({ stack, scene, how: rival.connect, say: bench.say }));
  try {
    const commands = stack.parts.start('commands');
    started.push(commands);
    await commands.ask('start', { ...scene, way: rival.way });
    const consumer = withConsumer && (await startConsumer(stack, scene, { rival, isPoisoned, started }));
    const load = (length) =>
      commands.ask('load', { perSecond, seconds: length, perCommand: PER_COMMAND, untimed: isPoisoned && POISONED });
    const warm = await load(scale.load.warmSeconds);
    await arrival(bench, { scene, consumer, count: warm.commits.size });
    const { commits, lateMs } = await load(seconds);
    await arrival(bench, { scene, consumer, count: warm.commits.size + commits.size });
    const acks = await acknowledged(stack, scene, commands, warm.commits.size + commits.size);
    const effects = consumer ? new Map(await consumer.ask('committed')) : null;
    return { acked: delays(commits, acks), effect: effects && delays(commits, effects), lateMs };
  } finally {
    for (const part of started) await part.stop();
    if (debezium) {
      await debezium.stop();
      await dropSlot(stack, scene);
    }
    await stack.drop(scene);
  }
}

async function startConsumer(stack, scene, { rival, isPoisoned, started }) {
  const consumer = stack.parts.start(rival.consumer, { env: { BENCH_TOPIC: scene.topic } });
  started.push(consumer);
  await consumer.ask('start', {
    ...scene,
    consumer: 'effects',
    stamps: true,
    ...(isPoisoned && { poisoned: POISONED }),
  });
  return consumer;
}

/** Waits until everything said has arrived; a rival that loses events is waited for as long as it makes progress. */
async function arrival({ stack }, { scene, consumer, count }) {
  let seen = -1;
  let stillAt = performance.now();
  const isThere = async () => {
    const now = consumer ? (await consumer.ask('state')).handled : await stack.sizeOf(scene.topic);
    if (now !== seen) stillAt = performance.now();
    seen = now;
    return now >= count || performance.now() - stillAt > 20_000;
  };
  await waitUntil(isThere, 180_000, 200);
  if (seen < count) throw new Error(`${seen} of ${count} events arrived`);
  await sleep(200);
}

async function acknowledged(stack, scene, commands, count) {
  const acks = await commands.ask('acks');
  if (acks) return acks;
  const probe = stack.parts.start('probe');
  try {
    return await probe.ask('appended', { ...scene, count });
  } finally {
    await probe.stop();
  }
}

function delays(commits, arrivals) {
  return [...commits].map(([n, at]) => {
    const arrived = arrivals.get(n);
    if (arrived === undefined) throw new Error(`event ${n} never arrived`);
    return arrived - at;
  });
}
