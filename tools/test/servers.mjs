import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKafka } from '../dev/kafka.mjs';
import { freePorts } from '../dev/ports.mjs';
import { startPostgres } from '../dev/postgres.mjs';

/** Durability is what these servers give up: they live for one run of the tests. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * Starts what is not given by the environment and writes TEST_DATABASE_URL (superuser) and KAFKA_BROKERS there.
 * @returns `stop()`, which stops only what was started here
 */
export async function startTestServers(say = () => undefined) {
  const wanted = { postgres: !process.env.TEST_DATABASE_URL, kafka: !process.env.KAFKA_BROKERS };
  if (!wanted.postgres && !wanted.kafka) return { stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-test-'));
  chmodSync(folder, 0o755); // PostgreSQL may run under another account than ours
  const [postgresPort, port, controllerPort] = await freePorts(3);
  const started = await Promise.allSettled([
    wanted.postgres &&
      startPostgres({
        dataDir: join(folder, 'postgres'),
        port: postgresPort,
        password: 'postgres',
        logFile: join(folder, 'postgres.log'),
        settings: FAST,
      }),
    wanted.kafka &&
      startKafka({ dataDir: join(folder, 'kafka'), port, controllerPort, logFile: join(folder, 'kafka.log'), say }),
  ]);
  const servers = started.map((result) => result.value).filter(Boolean);
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const failure = started.find((result) => result.status === 'rejected');
  if (failure) {
    await stop();
    throw failure.reason;
  }
  guard(folder, servers);
  const [postgres, kafka] = started.map((result) => result.value);
  if (postgres) process.env.TEST_DATABASE_URL = postgres.url;
  if (kafka) process.env.KAFKA_BROKERS = kafka.brokers;
  return { stop };
}

/** A killed test run cannot tear down: a small process of its own watches it and then stops the servers. */
function guard(folder, servers) {
  const script = fileURLToPath(new URL('./guard.mjs', import.meta.url));
  const args = [script, String(process.pid), folder, ...servers.map((server) => String(server.pid))];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore' }).unref();
}
