import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../../dev/processes.mjs';
import { median } from '../../table.mjs';
import { dropSlot, startDebezium } from '../debezium/connect.mjs';

const AGGREGATES = 5_000;

/** The product on each driver of its port, with the bar of each. */
const drivers = { kafkajs: 15_000, platformatic: 30_000 };

/** A backlog carried to the broker: read the same way for all, as growth of the topic. */
export const relay = {
  name: 'relay',
  what: 'sustained relay of a backlog, on kafkajs and on @platformatic/kafka; Debezium tuned',
  bar: '≥ 15,000 ev/s on kafkajs, ≥ 30,000 on the faster client, ≥ 1.5 ×',
  async run(bench) {
    const found = { kafkajs: [], platformatic: [], debezium: [] };
    const turns = Array.from({ length: bench.scale.load.rounds }, () => Object.keys(found)).flat();
    for (const turn of bench.shuffle(turns)) {
      const run = await (turn === 'debezium' ? debezium(bench) : ours(bench, turn));
      bench.say(`relay ${turn}: ${text(run)}`);
      found[turn].push(run);
    }
    const theirs = middle(found.debezium);
    return Object.entries(drivers).map(([driver, least]) => {
      const mine = middle(found[driver]);
      return {
        name: `events-relay/${driver}`,
        measured: text(mine),
        rival: text(theirs),
        ratio: (mine.rate / theirs.rate).toFixed(2),
        bar: `≥ ${least} ev/s, ≥ 1.5 ×`,
        ok: mine.rate >= least && mine.rate >= 1.5 * theirs.rate,
      };
    });
  },
};

const middle = (runs) => ({ rate: median(runs.map(({ rate }) => rate)), us: median(runs.map(({ us }) => us)) });
const text = ({ rate, us }) => `${Math.round(rate)} ev/s, ${us.toFixed(0)} µs CPU`;

async function ours({ stack, scale }, driver) {
  const scene = await stack.scene();
  await stack.service.seedLog(scene.ownerUrl, scale.relayBacklog, AGGREGATES);
  await stack.service.settle(stack.postgres.url);
  const part = stack.parts.start('relay');
  try {
    await part.ask('start', { ...scene, driver });
    return await growth(stack, scene, { count: scale.relayBacklog, usage: () => part.ask('usage') });
  } finally {
    await part.stop();
    await stack.drop(scene);
  }
}

/** It is stopped while the backlog is written, so that it streams all of it from its slot. */
async function debezium({ stack, scale, say }) {
  const scene = await stack.scene();
  const start = () => startDebezium({ stack, scene, how: 'tuned', say });
  try {
    const first = await start();
    await stack.service.seedOutbox(scene.ownerUrl, 10, 1);
    await waitUntil(async () => (await stack.sizeOf(scene.topic)) >= 10, 60_000, 100);
    await sleep(1_500); // its offset is flushed once a second
    await first.stop();
    await stack.service.seedOutbox(scene.ownerUrl, scale.relayBacklog, AGGREGATES);
    await stack.service.settle(stack.postgres.url);
    const second = await start();
    try {
      return await growth(stack, scene, { count: scale.relayBacklog, from: 10, usage: second.usage });
    } finally {
      await second.stop();
    }
  } finally {
    await dropSlot(stack, scene);
    await stack.drop(scene);
  }
}

/** Events per second between the first growth and the last, in at most two minutes, and CPU for each of these events. */
async function growth(stack, scene, { count, from = 0, usage }) {
  let first = null;
  let last = { size: from, at: performance.now() };
  const isDone = async () => {
    const size = await stack.sizeOf(scene.topic);
    if (size > last.size) last = { size, at: performance.now(), cpuMs: (await usage()).cpuMs };
    if (!first && size > from) first = last;
    return size >= from + count || (first && performance.now() - first.at > 120_000);
  };
  await waitUntil(isDone, 180_000, 100);
  if (!first || last.at === first.at) throw new Error(`the topic did not grow: ${last.size} of ${count}`);
  const carried = last.size - first.size;
  return { rate: (carried * 1000) / (last.at - first.at), us: ((last.cpuMs - first.cpuMs) * 1000) / carried };
}
