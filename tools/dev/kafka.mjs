import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './quiet-kafkajs.mjs';
import { javaAndMaven } from './java.mjs';
import { clientSecurity } from './kafka-access.mjs';
import { haveKafkaJars, kafkaJars } from './kafka-jars.mjs';
import { root } from './paths.mjs';
import { isAlive, spawnLogged, stopProcess, tailOf, waitUntil } from './processes.mjs';

const template = join(root, 'infra/kafka/server.properties');

/**
 * Starts a real Apache Kafka broker (KRaft, one node); formats its storage the first time.
 * @param {{dataDir: string, port: number, controllerPort: number, logFile: string, say: (text: string) => void,
 *   settings?: object, security?: object}} options `security` of kafka-security.mjs: TLS, passwords, an authorizer
 * @returns the broker's pid, its address, and `stop()`
 */
export async function startKafka({ dataDir, port, controllerPort, logFile, say, settings = {}, security }) {
  const { java, version } = await javaAndMaven(say, { needsMaven: !haveKafkaJars() });
  const jars = kafkaJars(say);
  const archive = classArchive(jars.home, version);
  mkdirSync(dataDir, { recursive: true });
  const properties = join(dataDir, 'server.properties');
  const all = { ...security?.settings(port, controllerPort), ...settings };
  const text = fillTemplate({ dataDir: join(dataDir, 'log'), port, controllerPort, settings: all });
  rmSync(properties, { force: true });
  writeFileSync(properties, text, { mode: 0o600 }); // it may hold a password
  prepareStorage({ java, jars, properties, dataDir, security });
  const child = spawnLogged(java, [...jvmFlags(archive), '-cp', `${jars.folder}/*`, 'kafka.Kafka', properties], {
    logFile,
    cwd: dataDir,
  });
  await untilReady(child, { port, logFile, security });
  const stop = async () => {
    const how = await stopProcess(child.pid, { graceMs: 6000 });
    if (how === 'stopped') archive.keep();
    else archive.discard();
    return how;
  };
  return { pid: child.pid, brokers: `127.0.0.1:${port}`, child, stop };
}

/** server.properties for these ports and this folder. */
export function fillTemplate({ dataDir, port, controllerPort, settings = {} }) {
  const values = { DATA_DIR: dataDir, BROKER_PORT: port, CONTROLLER_PORT: controllerPort };
  const text = readFileSync(template, 'utf8').replace(/@([A-Z_]+)@/g, (_, name) => {
    if (!(name in values)) throw new Error(`infra/kafka/server.properties asks for @${name}@, which nobody fills in`);
    return String(values[name]);
  });
  return (
    text +
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('')
  );
}

/**
 * A class data archive takes a third off the start. The first clean stop writes it, under a name of its own, so that a
 * broker that is killed meanwhile leaves no half archive behind.
 */
function classArchive(home, javaVersion) {
  const file = join(home, `classes-${process.arch}-java${javaVersion}.jsa`);
  const arriving = `${file}.${process.pid}`;
  return {
    flag: existsSync(file) ? `-XX:SharedArchiveFile=${file}` : `-XX:ArchiveClassesAtExit=${arriving}`,
    keep: () => existsSync(arriving) && renameSync(arriving, file),
    discard: () => rmSync(arriving, { force: true }),
  };
}

function jvmFlags({ flag }) {
  const memory = ['-Xms96m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const log = ['-Dorg.slf4j.simpleLogger.showDateTime=true', '-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS'];
  return [...memory, '-Xshare:auto', flag, '-Xlog:cds=off', '-Xlog:cds+dynamic=off', ...log];
}

/** Formats once. Passwords come with the format: who is not known then cannot be let in later. */
function prepareStorage({ java, jars, properties, dataDir, security }) {
  const list = join(dataDir, 'principals.json');
  if (!existsSync(join(dataDir, 'log/meta.properties'))) {
    formatStorage({ java, jars, properties, more: security?.formatArguments ?? [] });
    writeFileSync(list, JSON.stringify(security?.principals ?? []));
    return;
  }
  const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const unknown = (security?.principals ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`The broker's data was made without ${unknown.join(', ')}: begin anew with --reset.`);
}

function formatStorage({ java, jars, properties, more }) {
  const tool = (...args) =>
    spawnSync(
      java,
      ['-XX:TieredStopAtLevel=1', '-Xshare:auto', '-cp', `${jars.folder}/*`, 'kafka.tools.StorageTool', ...args],
      { encoding: 'utf8' },
    );
  const id = tool('random-uuid').stdout?.trim().split('\n').at(-1);
  const made = tool('format', '--ignore-formatted', '-t', id, '-c', properties, ...more);
  if (made.status !== 0) throw new Error(`Kafka could not format its storage:\n${made.stderr}${made.stdout}`);
}

async function untilReady(child, { port, logFile, security }) {
  const { Kafka, logLevel } = (await import('kafkajs')).default;
  const kafka = new Kafka({
    brokers: [`127.0.0.1:${port}`],
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 1000,
    ...clientSecurity(security?.access),
  });
  const ready = async () => {
    if (!isAlive(child.pid)) throw new Error(`Kafka did not start:\n${tailOf(logFile)}`);
    const admin = kafka.admin();
    try {
      await admin.connect();
      return (await admin.describeCluster()).brokers.length > 0;
    } catch {
      return false;
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  };
  if (await waitUntil(ready, 90_000, 150)) return;
  await stopProcess(child.pid);
  throw new Error(`Kafka is not ready after 90 s:\n${tailOf(logFile)}`);
}
