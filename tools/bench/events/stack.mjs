import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '../../dev/kafka.mjs';
import { root } from '../../dev/paths.mjs';
import { freePorts } from '../../dev/ports.mjs';
import { startPostgres } from '../../dev/postgres.mjs';
import { createTopics } from '../../dev/topics.mjs';
import { buildParts } from './part.mjs';

/** Debezium reads the write-ahead log: this is what its guide asks for. Everything else is PostgreSQL's default, fsync too. */
const SETTINGS = { wal_level: 'logical', max_connections: '100', max_wal_size: '4GB', shared_buffers: '512MB' };
const PARTITIONS = 6;

/** One PostgreSQL and one broker for ours and for the rivals, alone for this run. */
export async function startBenchStack(say) {
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may run under another account than ours
  const [postgresPort, port, controllerPort] = await freePorts(3);
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: postgresPort,
    password: 'postgres',
    logFile: join(folder, 'postgres.log'),
    settings: SETTINGS,
  });
  const kafka = await startKafka({
    dataDir: join(folder, 'kafka'),
    port,
    controllerPort,
    logFile: join(folder, 'kafka.log'),
    say,
  });
  guard(folder, [postgres, kafka]);
  const parts = await buildParts();
  const { Kafka, logLevel } = (await import('kafkajs')).default;
  const client = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING });
  const admin = client.admin();
  await admin.connect();
  return new BenchStack({ folder, postgres, kafka, parts, client, admin });
}

/** When this process is killed it cannot stop its servers: the tests' watcher does. */
function guard(folder, servers) {
  const script = join(root, 'tools/test/guard.mjs');
  const pids = servers.map(({ pid }) => String(pid));
  spawn(process.execPath, [script, String(process.pid), folder, ...pids], { detached: true, stdio: 'ignore' }).unref();
}

class BenchStack {
  #made = 0;

  constructor(fields) {
    Object.assign(this, fields);
    this.service = this.parts.load('service');
    this.topic = this.parts.load('bench-event').topic;
  }

  /** A fresh database and a fresh topic, so that no run meets what an earlier one left. */
  async scene({ partitions = PARTITIONS } = {}) {
    const name = `run_${(this.#made += 1)}`;
    const topicPrefix = `${name}.`;
    const urls = await this.service.createDatabase(this.postgres.url, name);
    const topic = `${topicPrefix}${this.topic}`;
    // The broker's own clock stamps each record: the one measure that is the same for every sender.
    const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
    await createTopics(this.admin, [{ topic, numPartitions: partitions, configEntries }]);
    return { ...urls, name, topic, topicPrefix, partitions, brokers: this.kafka.brokers };
  }

  async drop({ name, topic }) {
    await this.admin.deleteTopics({ topics: [topic] });
    await this.service.dropDatabase(this.postgres.url, name);
  }

  /** Records in a topic. */
  async sizeOf(topic) {
    const offsets = await this.admin.fetchTopicOffsets(topic);
    return offsets.reduce((sum, { high }) => sum + Number(high), 0);
  }

  async stop() {
    await this.admin.disconnect();
    await Promise.all([this.postgres.stop(), this.kafka.stop()]);
    this.parts.remove();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
