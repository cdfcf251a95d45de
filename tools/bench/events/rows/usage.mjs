import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../../dev/processes.mjs';
import { dropSlot, startDebezium } from '../debezium/connect.mjs';

const PER_SECOND = 5_000;
/** Few large commands: the writer is not what is measured, and it must leave room on two cores. */
const PER_COMMAND = 50;
const READ_EVERY_MS = 5_000;
/**
 * What a small container leaves them, in MB. Without a limit V8 lets its heap grow as long as the machine has memory; with one
 * its young space is a 128th of it, and what lives for one batch is taken for old: five times the processor time.
 */
const YOUNG_MB = 16;
const heaps = { relay: 128, consumer: 256 };

/** What the processes between the log and the effect cost, and whether their memory keeps growing. */
export const usage = {
  name: 'usage',
  what: 'CPU per 1,000 events and memory of relay + consumer at 5,000 ev/s; the JVM of Debezium',
  bar: '≤ 0.5 × CPU, flat memory',
  async run(bench) {
    const found = {};
    for (const turn of bench.shuffle(Object.keys(turns))) found[turn] = await turns[turn](bench);
    const { relay, consumer } = found.ours;
    const jvm = found.debezium.debezium;
    const total = relay.cpuMs + consumer.cpuMs;
    const growth = Math.max(relay.growth, consumer.growth);
    const memory = (part) => `${part.firstMb.toFixed(0)} → ${part.lastMb.toFixed(0)} MB`;
    return [
      cpuRow('events-cpu/relay', relay.cpuMs, jvm.cpuMs),
      cpuRow('events-cpu/relay, platformatic', found.platformatic.relay.cpuMs, jvm.cpuMs),
      cpuRow('events-cpu/relay+consumer', total, jvm.cpuMs),
      {
        name: 'events-memory',
        measured: `relay ${memory(relay)}, consumer ${memory(consumer)}`,
        rival: memory(jvm),
        ratio: growth.toFixed(2),
        bar: 'last third ≤ 1.1 × middle third',
        ok: growth <= 1.1,
      },
    ];
  },
};

function cpuRow(name, mine, theirs) {
  return {
    name,
    measured: `${mine.toFixed(1)} ms per 1,000 events`,
    rival: `${theirs.toFixed(1)} ms`,
    ratio: (mine / theirs).toFixed(2),
    bar: '≤ 0.5 ×',
    ok: mine <= 0.5 * theirs,
  };
}

const turns = {
  ours: (bench) =>
    withScene(bench, async (scene) => {
      const { stack, scale } = bench;
      const relay = start(stack, 'relay');
      const consumer = start(stack, 'consumer');
      try {
        await relay.ask('start', scene);
        await consumer.ask('start', { ...scene, consumer: 'effects', isFolded: true });
        return await observe(bench, scene, {
          way: 'log-only',
          seconds: scale.usageSeconds,
          watched: { relay: askUsage(relay), consumer: askUsage(consumer) },
        });
      } finally {
        await relay.stop();
        await consumer.stop();
      }
    }),
  platformatic: (bench) =>
    withScene(bench, async (scene) => {
      const relay = start(bench.stack, 'relay');
      try {
        await relay.ask('start', { ...scene, driver: 'platformatic' });
        return await observe(bench, scene, {
          way: 'log-only',
          seconds: bench.scale.usageRivalSeconds,
          watched: { relay: askUsage(relay) },
        });
      } finally {
        await relay.stop();
      }
    }),
  debezium: (bench) =>
    withScene(bench, async (scene) => {
      const debezium = await startDebezium({ stack: bench.stack, scene, how: 'standard', say: bench.say });
      try {
        return await observe(bench, scene, {
          way: 'debezium',
          seconds: bench.scale.usageRivalSeconds,
          watched: { debezium: debezium.usage },
        });
      } finally {
        await debezium.stop();
        await dropSlot(bench.stack, scene);
      }
    }),
};

const start = (stack, part) =>
  stack.parts.start(part, {
    execArgv: [`--max-old-space-size=${heaps[part]}`, `--max-semi-space-size=${YOUNG_MB}`],
  });

const askUsage = (part) => () => part.ask('usage');

async function withScene({ stack }, work) {
  const scene = await stack.scene();
  try {
    return await work(scene);
  } finally {
    await stack.drop(scene);
  }
}

/** Warms up, then loads and reads CPU and memory. @returns per watched process CPU ms per 1,000 events and its memory */
async function observe({ stack, scale, say }, scene, { way, seconds, watched }) {
  const commands = stack.parts.start('commands');
  try {
    await commands.ask('start', { ...scene, way });
    await commands.ask('load', { perSecond: PER_SECOND, seconds: scale.load.warmSeconds, perCommand: PER_COMMAND });
    await sleep(1_000);
    const readings = Object.fromEntries(Object.keys(watched).map((name) => [name, []]));
    const read = async () => {
      for (const [name, usage] of Object.entries(watched)) readings[name].push(await usage());
    };
    const before = await stack.sizeOf(scene.topic);
    await read();
    const timer = setInterval(() => void read(), Math.min(READ_EVERY_MS, (seconds * 1000) / 12));
    const { lateMs } = await commands.ask('load', { perSecond: PER_SECOND, seconds, perCommand: PER_COMMAND });
    clearInterval(timer);
    // Who is behind pays for the rest too; whoever is not done by then is judged by what it carried.
    const said = before + PER_SECOND * seconds;
    await waitUntil(async () => (await stack.sizeOf(scene.topic)) >= said, 120_000, 250);
    await read();
    const carried = (await stack.sizeOf(scene.topic)) - before;
    say(
      `usage ${way}: ${carried} events carried in ${seconds} s, commands ${Math.max(0, lateMs).toFixed(0)} ms late at the end`,
    );
    return Object.fromEntries(Object.entries(readings).map(([name, values]) => [name, summary(values, carried)]));
  } finally {
    await commands.stop();
  }
}

function summary(readings, carried) {
  const third = Math.max(1, Math.floor(readings.length / 3));
  const highest = (part) => Math.max(...part.map(({ rssMb }) => rssMb));
  const [middle, last] = [highest(readings.slice(third, 2 * third)), highest(readings.slice(2 * third))];
  return {
    cpuMs: ((readings.at(-1).cpuMs - readings[0].cpuMs) * 1000) / carried,
    firstMb: readings[0].rssMb,
    lastMb: readings.at(-1).rssMb,
    growth: last / middle,
  };
}
