import { waitUntil } from '../../../dev/processes.mjs';
import { median } from '../../table.mjs';

/** A row for each event either by a projection (one statement for a batch) or by a statement in each handler. */
const ways = {
  'ours, folded': { part: 'consumer', isFolded: true },
  'ours, a statement each': { part: 'consumer', isFolded: false },
  'each-message': { part: 'each-message' },
};

/** A topic full of the relay's own records, applied with bookkeeping and one row inserted for each. */
export const consumer = {
  name: 'consumer',
  what: 'consumer with bookkeeping and one insert per event; one transaction per message',
  bar: '≥ 20,000 ev/s, ≥ 5 ×',
  async run(bench) {
    const scene = await filledTopic(bench);
    const found = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
    const turns = Array.from({ length: bench.scale.rounds }, () => Object.keys(ways)).flat();
    let turn = 0;
    for (const way of bench.shuffle(turns)) {
      const run = await drain(bench, scene, { ...ways[way], consumer: `c${(turn += 1)}` });
      bench.say(`consumer ${way}: ${text(run)}`);
      found[way].push(run);
    }
    await bench.stack.drop(scene);
    const theirs = middle(found['each-message']);
    return ['folded', 'a statement each'].map((way) => line(way, middle(found[`ours, ${way}`]), theirs));
  },
};

const middle = (runs) => ({ rate: median(runs.map(({ rate }) => rate)), us: median(runs.map(({ us }) => us)) });
const text = ({ rate, us }) => `${Math.round(rate)} ev/s, ${us.toFixed(0)} µs CPU`;

function line(way, mine, theirs) {
  return {
    name: `events-consumer/${way}`,
    measured: text(mine),
    rival: text(theirs),
    ratio: (mine.rate / theirs.rate).toFixed(1),
    bar: consumer.bar,
    ok: mine.rate >= 20_000 && mine.rate >= 5 * theirs.rate,
  };
}

async function filledTopic({ stack, scale }) {
  const scene = await stack.scene();
  await stack.service.seedLog(scene.ownerUrl, scale.consumerBacklog, 5_000);
  const relay = stack.parts.start('relay');
  await relay.ask('start', scene);
  await waitUntil(async () => (await stack.sizeOf(scene.topic)) >= scale.consumerBacklog, 180_000, 200);
  await relay.stop();
  return scene;
}

/** From the first applied batch to the end of the topic, or for 15 s. @returns events per second, CPU for each */
async function drain({ stack, scale }, scene, { part, isFolded, consumer }) {
  await stack.service.query(scene.ownerUrl, 'truncate effect, received_message');
  const process = stack.parts.start(part, { env: { BENCH_TOPIC: scene.topic } });
  try {
    await process.ask('start', { ...scene, consumer, isFolded });
    let first = null;
    let last = null;
    const isDone = async () => {
      const { handled, state, error } = await process.ask('state');
      if (state === 'stopped') throw new Error(error);
      last = { handled, at: performance.now(), cpuMs: (await process.ask('usage')).cpuMs };
      if (!first && handled > 0) first = last;
      return handled >= scale.consumerBacklog || (first && last.at - first.at > 15_000);
    };
    await waitUntil(isDone, 60_000, 50);
    if (!first) throw new Error(`${part} handled nothing`);
    const applied = last.handled - first.handled;
    return { rate: (applied * 1000) / (last.at - first.at), us: ((last.cpuMs - first.cpuMs) * 1000) / applied };
  } finally {
    await process.stop();
  }
}
