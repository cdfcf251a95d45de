// A throw-away broker with facts that the product's own event log and relay put there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../build/bundle.mjs';
import { kafkaJars } from '../dev/kafka-jars.mjs';
import { root } from '../dev/paths.mjs';
import { applyTopics } from '../dev/topics.mjs';
import { startTestServers } from '../test/servers.mjs';

let starting;

/**
 * Started by the first check that asks.
 * @returns {Promise<{brokers: string, facts: Array<{id: string, type: string, subject: string, version: number, data: object}>, stop: () => Promise<void>}>}
 */
export function foreignBus() {
  return (starting ??= start());
}

/** For the end of the run. */
export async function stopForeignBus() {
  await (await starting?.catch(() => undefined))?.stop();
}

async function start() {
  delete process.env.KAFKA_BROKERS; // never somebody's broker: what else lies there is not our business
  delete process.env.TEST_DATABASE_URL;
  const servers = await startTestServers();
  try {
    const brokers = process.env.KAFKA_BROKERS;
    await applyTopics(brokers);
    return { brokers, facts: await publish(), stop: servers.stop };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function publish() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const out = mkdtempSync(join(root, 'dist/visa-facts-')); // below the root, where packages are found
  try {
    await bundle({ entries: [join(import.meta.dirname, 'publish-visa-facts.ts')], out });
    const samples = join(root, 'libs/contracts/samples/visas');
    const said = execFileSync(process.execPath, [join(out, 'publish-visa-facts.js'), samples], {
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(said);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Runs one of `java/` with the official client, as a single file. @returns its lines */
export function runJava(name, args, input = '') {
  const { folder } = kafkaJars(() => undefined);
  const file = join(import.meta.dirname, 'java', name);
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';
  const said = execFileSync('java', [quiet, '-cp', `${folder}/*`, file, ...args], {
    input,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 26,
  });
  return said.trim().split('\n');
}
