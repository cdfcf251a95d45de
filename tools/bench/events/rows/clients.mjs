import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../../table.mjs';

const BATCH = 1_000;
const SECONDS = { full: 6, quick: 2 };
const SENDERS = [
  ['kafkajs', 'none'],
  ['kafkajs', 'gzip'],
  ['platformatic', 'none'],
  ['platformatic', 'gzip'],
  ['platformatic', 'lz4'],
  ['platformatic', 'zstd'],
];

/** Both broker clients alone, with the settings of the relay: what a relay could at best carry on each. */
export const clients = {
  name: 'clients',
  what: '@platformatic/kafka with the settings of the relay, records a second; kafkajs',
  bar: '≥ 30,000 ev/s',
  async run(bench) {
    const found = new Map(SENDERS.map((sender) => [sender.join(' '), []]));
    for (let round = 0; round < bench.scale.rounds; round += 1) {
      for (const sender of bench.shuffle(SENDERS)) found.get(sender.join(' ')).push(await send(bench, sender));
    }
    const middle = (name, field) => median(found.get(name).map((run) => run[field]));
    const text = (name) =>
      `${Math.round(middle(name, 'perSecond'))}/s, ${middle(name, 'cpuUsPerRecord').toFixed(0)} µs CPU, ${middle(name, 'bytes').toFixed(0)} B`;
    return SENDERS.filter(([client]) => client === 'platformatic').map(([client, compression]) => {
      const name = `${client} ${compression}`;
      // kafkajs brings gzip alone: what it cannot do is compared with what it can.
      const rival = compression === 'none' ? 'kafkajs none' : 'kafkajs gzip';
      return {
        name: `events-clients/${compression}`,
        measured: text(name),
        rival: text(rival),
        ratio: (middle(name, 'perSecond') / middle(rival, 'perSecond')).toFixed(2),
        bar: clients.bar,
        ok: middle(name, 'perSecond') >= 30_000,
      };
    });
  },
};

async function send({ stack, scale, say }, [client, compression]) {
  const scene = await stack.scene();
  const part = stack.parts.start('senders');
  try {
    const run = await part.ask('send', { ...scene, client, compression, batch: BATCH, seconds: SECONDS[scale.name] });
    const bytes = bytesOf(join(stack.folder, 'kafka/log'), scene.topic) / (await stack.sizeOf(scene.topic));
    say(`clients ${client} ${compression}: ${Math.round(run.perSecond)}/s, ${bytes.toFixed(0)} B per record`);
    return { ...run, bytes };
  } finally {
    await part.stop();
    await stack.drop(scene);
  }
}

/** Bytes that the records of a topic take on the broker's disk. */
function bytesOf(folder, topic) {
  const partitions = readdirSync(folder).filter((name) => name.startsWith(`${topic}-`));
  const segments = partitions.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => join(folder, name, file)),
  );
  return segments.filter((file) => file.endsWith('.log')).reduce((sum, file) => sum + statSync(file).size, 0);
}
