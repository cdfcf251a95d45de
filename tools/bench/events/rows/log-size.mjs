import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../../dev/processes.mjs';
import { median } from '../../table.mjs';
import { PER_COMMAND } from '../steady-load.mjs';

const EVENTS = 4_000;
const AGGREGATES = 5_000;

/** What appending and carrying an event costs while the log behind it grows a hundredfold. */
export const logSize = {
  name: 'log-size',
  what: 'cost per event (append and relay) with a short and a long log; itself',
  bar: 'flat within 30 %',
  async run(bench) {
    const { stack, scale } = bench;
    const scene = await stack.scene();
    const costs = [];
    let size = 0;
    try {
      for (const wanted of scale.logSizes) {
        await stack.service.growLog(scene.ownerUrl, { from: size, count: wanted - size, aggregates: AGGREGATES });
        await stack.service.skipLog(scene.ownerUrl);
        await stack.service.settle(stack.postgres.url);
        size = wanted;
        const cost = await costOf(bench, scene);
        bench.say(`log-size ${wanted}: ${cost.us.toFixed(0)} µs per event`);
        costs.push(cost.us);
      }
    } finally {
      await stack.drop(scene);
    }
    const spread = Math.max(...costs) / Math.min(...costs);
    return [
      {
        name: 'events-log-size',
        measured: `${costs.map((us) => us.toFixed(0)).join(', ')} µs at ${scale.logSizes.join(', ')}`,
        rival: 'itself',
        ratio: spread.toFixed(2),
        bar: logSize.bar,
        ok: spread <= 1.3,
      },
    ];
  },
};

/** As fast as the commands go, until the last event is acknowledged. */
async function costOf({ stack, scale }, scene) {
  const commands = stack.parts.start('commands');
  const before = await stack.sizeOf(scene.topic);
  try {
    await commands.ask('start', { ...scene, way: 'ours' });
    const found = [];
    for (let round = 0; round <= scale.rounds; round += 1) {
      const goal = before + (round + 1) * EVENTS;
      const began = performance.now();
      await commands.ask('flood', { events: EVENTS, perCommand: PER_COMMAND });
      await waitUntil(async () => (await stack.sizeOf(scene.topic)) >= goal, 60_000, 5);
      found.push(((performance.now() - began) * 1000) / EVENTS);
      await sleep(200);
    }
    return { us: median(found.slice(1)), said: EVENTS * (scale.rounds + 1) };
  } finally {
    await commands.stop();
  }
}
