import { parseArgs } from 'node:util';
import { Assertions } from '@jatigi/platform-auth';
import { archivePartitions, newLogEpoch, rebuild, restorePartition } from '@jatigi/platform-messaging';
import { createDataSource } from '@jatigi/platform-persistence';
import type { DataSource } from 'typeorm';
import type { ServiceConfig, ServiceDefinition } from '../definition';
import { projectionsOf } from '../projections';
import { HttpReplay, logAddresses } from './http-replay';

const USAGE = `Usage: node events.js COMMAND      (needs OWNER_DATABASE_URL)
  rebuild PROJECTION [--check]   make a read model again from the log of its producer, while the service runs;
                                 --check only compares, exit 1 when rows differ
  projections                    names of the read models of this service
  archive --before YYYY-MM-DD --to FOLDER
                                 write partitions of the event log that end by that day to files, and detach them
  restore PARTITION [--from FILE]
                                 put an archived partition back into the event log, for consumers that must begin with it
  new-epoch                      after a restore by hand: positions of the topic no longer count`;

interface Asked {
  definition: ServiceDefinition;
  config: ServiceConfig;
  db: DataSource;
  /** After the command. */
  rest: string[];
}

const commands: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  rebuild: rebuildOne,
  projections: async ({ definition }) => {
    say(
      projectionsOf(definition)
        .map(({ name, tables }) => `${name}: ${tables.join(', ')}`)
        .join('\n') || 'none',
    );
    return 0;
  },
  archive,
  restore,
  'new-epoch': async ({ db }) => {
    say(`new log epoch ${await newLogEpoch(db)}`);
    return 0;
  },
};

/**
 * The whole of a service's `events.ts`: work on its events that needs the owner of the tables.
 * Exit code 0 done, 1 failed or different, 2 not understood.
 */
export async function eventsFromCommandLine(definition: ServiceDefinition, config: ServiceConfig): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = commands[name];
  if (!command || config.OWNER_DATABASE_URL === undefined) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const db = await createDataSource({ url: config.OWNER_DATABASE_URL, poolSize: 3 }).initialize();
  try {
    process.exitCode = await command({ definition, config, db, rest });
  } catch (error) {
    process.stderr.write(`${definition.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await db.destroy();
  }
}

async function rebuildOne({ definition, config, db, rest }: Asked): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const projection = projectionsOf(definition).find(({ name }) => name === positionals[0]);
  if (!projection) throw new Error(`no read model is called ${positionals[0] ?? ''}; see: node events.js projections`);
  const { name: service, privateKey, peerKeys } = { name: definition.name, ...keysOf(config) };
  const replay = new HttpReplay(logAddresses(config), new Assertions({ service, privateKey, peerKeys }));
  let told = Date.now();
  const progress = (events: number): void => {
    if (Date.now() - told < 2_000) return;
    told = Date.now();
    say(`${events} events …`);
  };
  const done = await rebuild({ projection, consumer: service, replay, db, check: values.check, progress });
  const differing = Object.entries(done.differences).map(([table, rows]) => `${table} ${rows}`);
  say(
    `${done.events} events folded; rows that differed: ${differing.join(', ')}; ${done.swapped ? 'swapped' : 'compared only'}`,
  );
  return values.check && Object.values(done.differences).some((rows) => rows > 0) ? 1 : 0;
}

async function archive({ db, rest }: Asked): Promise<number> {
  const { values } = parseArgs({ args: rest, options: { before: { type: 'string' }, to: { type: 'string' } } });
  const before = new Date(values.before ?? '');
  if (Number.isNaN(before.getTime()) || values.to === undefined)
    throw new Error('--before YYYY-MM-DD and --to FOLDER are needed');
  const done = await archivePartitions(db, before, values.to);
  for (const { partition, events, firstId, lastId, file, sha256 } of done) {
    say(`${partition}: ${events} events, ids ${firstId} to ${lastId}, ${file}, sha256 ${sha256}`);
  }
  if (done.length === 0) say('nothing to archive');
  return 0;
}

async function restore({ db, rest }: Asked): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { from: { type: 'string' } },
  });
  const [wanted] = positionals;
  if (wanted === undefined) throw new Error('name the partition, as event_archive does: event_log_2026');
  const { partition, events, from } = await restorePartition(db, wanted, values.from);
  say(`${partition}: ${events} events are in the log again, from its ${from}`);
  return 0;
}

const keysOf = (config: ServiceConfig) => ({ privateKey: config.ASSERTION_KEY, peerKeys: config.PEER_KEYS });

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
