import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaAndMaven } from '../../../dev/java.mjs';
import { freePorts } from '../../../dev/ports.mjs';
import { isAlive, spawnLogged, stopProcess, tailOf, waitUntil } from '../../../dev/processes.mjs';
import { debeziumJars } from './jars.mjs';

/**
 * `standard` is what Debezium does when nothing is set. `tuned` is how it is made quick: polls its queue every 5 ms
 * (500 by default), sends without lingering (Kafka's clients wait 5 ms since 4.0), larger batches and queue.
 */
export const settings = {
  standard: {},
  tuned: {
    'poll.interval.ms': 5,
    'max.batch.size': 8192,
    'max.queue.size': 32768,
    'producer.override.linger.ms': 0,
    'producer.override.batch.size': 262144,
  },
};

/**
 * Kafka Connect standalone with Debezium's Postgres connector and its outbox event router, streaming (no snapshot).
 * Stopping and starting it again goes on where it was.
 * @returns `stop()`, `usage()`: CPU milliseconds and resident megabytes of the JVM
 */
export async function startDebezium({ stack, scene, how, say }) {
  const { java } = await javaAndMaven(say, { needsMaven: true });
  const jars = debeziumJars(say);
  const home = join(stack.folder, `debezium-${scene.name}`);
  mkdirSync(home, { recursive: true });
  const [port] = await freePorts(1);
  const worker = file(home, 'worker.properties', workerProperties(scene, home, port));
  const connector = file(home, 'connector.properties', connectorProperties(stack, scene, how));
  const logFile = join(home, 'connect.log');
  // The heap is that of connect-standalone.sh.
  const flags = ['-Xms256M', '-Xmx2G', '-server', '-XX:+UseG1GC', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];
  const main = 'org.apache.kafka.connect.cli.ConnectStandalone';
  const child = spawnLogged(java, [...flags, '-cp', `${jars}/*`, main, worker, connector], { logFile, cwd: home });
  const streams = async () => {
    if (!isAlive(child.pid)) throw new Error(`Debezium did not start:\n${tailOf(logFile)}`);
    const sql = 'select 1 from pg_replication_slots where slot_name = $1 and active';
    return (await stack.service.query(stack.postgres.url, sql, [scene.name])).length > 0;
  };
  if (!(await waitUntil(streams, 60_000, 200))) throw new Error(`Debezium does not stream:\n${tailOf(logFile)}`);
  return { pid: child.pid, usage: () => usageOf(child.pid), stop: () => stopProcess(child.pid, { graceMs: 20_000 }) };
}

/** The slot outlives the connector; a database with one cannot be dropped. */
export async function dropSlot(stack, scene) {
  const sql = 'select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1';
  await stack.service.query(stack.postgres.url, sql, [scene.name]);
}

function workerProperties({ brokers }, home, port) {
  const converter = 'org.apache.kafka.connect.storage.StringConverter';
  return {
    'bootstrap.servers': brokers,
    'key.converter': converter,
    'value.converter': converter,
    'offset.storage.file.filename': join(home, 'offsets'),
    'offset.flush.interval.ms': 1000,
    listeners: `http://127.0.0.1:${port}`,
  };
}

function connectorProperties(stack, scene, how) {
  const database = new URL(stack.postgres.url);
  return {
    name: scene.name,
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'tasks.max': 1,
    'database.hostname': database.hostname,
    'database.port': database.port,
    'database.user': database.username,
    'database.password': decodeURIComponent(database.password),
    'database.dbname': scene.name,
    'topic.prefix': scene.name,
    'plugin.name': 'pgoutput',
    'slot.name': scene.name,
    'publication.name': `${scene.name}_outbox`,
    'publication.autocreate.mode': 'filtered',
    'table.include.list': 'public.outbox',
    'snapshot.mode': 'no_data',
    'tombstones.on.delete': false,
    transforms: 'outbox',
    'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter',
    'transforms.outbox.route.topic.replacement': `${scene.topicPrefix}\${routedByValue}`,
    'transforms.outbox.table.fields.additional.placement': 'type:header:ce_type,version:header:ce_sequence',
    ...settings[how],
  };
}

function file(home, name, properties) {
  const path = join(home, name);
  writeFileSync(
    path,
    Object.entries(properties)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  return path;
}

/** From /proc, because a JVM does not tell. */
function usageOf(pid) {
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  const MS_PER_TICK = 10; // USER_HZ is 100 on every Linux that Node runs on
  return { cpuMs: (Number(ticks[11]) + Number(ticks[12])) * MS_PER_TICK, rssMb: Number(rss?.[1] ?? 0) / 1024 };
}
