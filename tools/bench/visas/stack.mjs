import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bundle } from '../../build/bundle.mjs';
import { startKafka } from '../../dev/kafka.mjs';
import { root } from '../../dev/paths.mjs';
import { freePorts } from '../../dev/ports.mjs';
import { startPostgres } from '../../dev/postgres.mjs';
import { createTopics, withAdmin } from '../../dev/topics.mjs';
import { Asking } from './asking.mjs';

const PEOPLE = 'libs/visas/domain/test/screening';
const entries = [
  ...['visas-bench', 'visas-server'].map((name) => `apps/visas/test/bench/${name}.ts`),
  ...['generate', 'drawing'].map((name) => `${PEOPLE}/${name}.ts`),
].map((file) => join(root, file));
/** Durable, as in production; memory as a small server has it. */
const SETTINGS = { max_connections: '100', shared_buffers: '1GB', max_wal_size: '4GB' };
const PREFIX = 'bench-visas.';

/** One service in one process, its PostgreSQL and its broker, alone for this run; everything goes with `stop`. */
export async function startVisas() {
  const folder = mkdtempSync(join(tmpdir(), 'jatigi-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may run under another account than ours
  const out = mkdtempSync(join(root, 'node_modules/.bench-visas-'));
  const started = [];
  const stop = async () => {
    for (const part of started.reverse()) await part.stop();
    for (const path of [out, folder]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { ...(await startParts({ folder, out, started })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts({ folder, out, started }) {
  const [postgresPort, port, controllerPort] = await freePorts(3);
  const at = (name) => ({ dataDir: join(folder, name), logFile: join(folder, `${name}.log`) });
  const postgres = await startPostgres({
    ...at('postgres'),
    port: postgresPort,
    password: 'postgres',
    settings: SETTINGS,
  });
  started.push(postgres);
  const kafka = await startKafka({ ...at('kafka'), port, controllerPort, say: () => undefined });
  started.push(kafka);
  guard(folder, [postgres, kafka]);
  const topics = ['visas', 'payments', 'documents', 'civil-registry', 'identity'].map((name) => ({
    topic: `${PREFIX}${name}.v1`,
    numPartitions: 6,
  }));
  await withAdmin(kafka.brokers, (admin) => createTopics(admin, topics));
  await bundle({ entries, out });
  const load = createRequire(join(out, 'index.cjs'));
  const parts = load(join(out, 'visas-bench.js'));
  const { somebody } = load(join(out, 'generate.js'));
  const { drawing } = load(join(out, 'drawing.js'));
  const urls = await parts.createDatabase(postgres.url);
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  started.push({ stop: () => owner.end() });
  await parts.fillCopies(owner);
  const { settings, sign } = parts.settingsOf(urls.app, kafka.brokers, PREFIX);
  const service = await startService(join(out, 'visas-server.js'), settings);
  const asking = new Asking(service.url, sign);
  started.push(service, asking);
  const people = (at) => applicantOf(somebody(drawing(at)));
  return { parts, owner, checkpoint: () => checkpoint(postgres.url), asking, masterKey: settings.MASTER_KEY, people };
}

/** What a generator wrote in minutes would else be on its way to the disk while the first operations are timed. */
async function checkpoint(connectionString) {
  const superuser = new pg.Client({ connectionString });
  await superuser.connect();
  await superuser.query('checkpoint');
  await superuser.end();
}

/** As the papers of most write them: the first spelling of each name. */
function applicantOf({ surname, given, birthDate, passport }) {
  const givenNames = given.map(([name]) => name).join(' ');
  return { surname: surname[0], givenNames, birthDate, passportNumber: passport.number };
}

async function startService(script, settings) {
  const child = fork(script, { stdio: ['ignore', 2, 2, 'ipc'], execArgv: [] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the service ended with ${code}`);
  });
  child.send(settings);
  const [{ url }] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.disconnect();
    await once(child, 'exit');
  };
  return { url, stop };
}

/** When this process is killed it cannot stop its servers: the tests' watcher does. */
function guard(folder, servers) {
  const script = join(root, 'tools/test/guard.mjs');
  const pids = servers.map(({ pid }) => String(pid));
  spawn(process.execPath, [script, String(process.pid), folder, ...pids], { detached: true, stdio: 'ignore' }).unref();
}
