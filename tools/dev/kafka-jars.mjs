import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

const pom = join(root, 'infra/kafka/pom.xml');
const checksums = join(root, 'infra/kafka/jars.sha256');

/**
 * The broker's jars in a cache of this user, outside the checkout: a second clone downloads nothing.
 * Each file is checked against infra/kafka/jars.sha256 when it arrives and again by name at each start.
 * @param {(text: string) => void} say
 */
export function kafkaJars(say) {
  const { home, folder } = cache();
  if (!haveKafkaJars()) fetchJars(home, folder, say);
  return { home, folder };
}

/** True when nothing needs to be fetched. */
export function haveKafkaJars() {
  const { home, folder } = cache();
  return isComplete(home, folder);
}

function cache() {
  const home = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jatigi', `kafka-${kafkaVersion()}`);
  return { home, folder: join(home, 'lib') };
}

/** The version pinned in the pom. */
export function kafkaVersion(text = readFileSync(pom, 'utf8')) {
  const match = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(text);
  if (!match) throw new Error('infra/kafka/pom.xml names no version of kafka_2.13');
  return match[1];
}

/** File name → SHA-256, as recorded. */
export function recordedChecksums(text = readFileSync(checksums, 'utf8')) {
  const lines = text.split('\n').filter((line) => /^[0-9a-f]{64} /.test(line));
  return new Map(lines.map((line) => [line.slice(64).trim(), line.slice(0, 64)]));
}

/** What differs between the folder and the record, in words; empty when it is exactly the recorded set. */
export function differences(folder, recorded) {
  const present = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  const wrong = present.filter((name) => recorded.get(name) !== sha256(join(folder, name)));
  const absent = [...recorded.keys()].filter((name) => !present.includes(name));
  return [...wrong.map((name) => `${name} is not the recorded file`), ...absent.map((name) => `${name} is missing`)];
}

function isComplete(home, folder) {
  const marker = join(home, 'checked');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== sha256(checksums)) return false;
  const present = new Set(readdirSync(folder));
  return [...recordedChecksums().keys()].every((name) => present.has(name));
}

function fetchJars(home, folder, say) {
  say(`fetching Apache Kafka ${kafkaVersion()} with Maven (44 MB, once per user)`);
  mkdirSync(home, { recursive: true });
  const arriving = join(home, `arriving-${process.pid}`);
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${arriving}`];
  const run = spawnSync('mvn', args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Maven could not fetch Apache Kafka:\n${run.stdout}${run.stderr}`);
  const wrong = differences(arriving, recordedChecksums());
  if (wrong.length > 0) {
    rmSync(arriving, { recursive: true, force: true });
    throw new Error(`The jars of Apache Kafka are not those of infra/kafka/jars.sha256:\n  ${wrong.join('\n  ')}`);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(arriving, folder);
  writeFileSync(join(home, 'checked'), sha256(checksums));
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
