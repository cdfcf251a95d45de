import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installCommand, installPackages } from './system-packages.mjs';

const NEEDED_JAVA = 17;
const packages = ['default-jre-headless', 'maven'];

/**
 * Finds Java ≥ 17 and, when the broker's jars are yet to be fetched, Maven. When one is missing, offers the install or
 * does it (as root without a terminal on Debian and Ubuntu). Throws with the choices when there is no way: a fake broker
 * is never used.
 * @param {(text: string) => void} say
 */
export async function javaAndMaven(say, { needsMaven }) {
  const found = look(needsMaven);
  if (missing(found).length === 0) return found;
  const names = missing(found).join(' and ');
  const tried = await installPackages({ what: names, why: 'Apache Kafka', packages, say });
  if (!tried) throw new Error(choices(names));
  const now = look(needsMaven);
  if (missing(now).length > 0) throw new Error(choices(missing(now).join(' and ')));
  return now;
}

function look(needsMaven) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const shown = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = javaVersion(`${shown.stderr ?? ''}${shown.stdout ?? ''}`);
  const maven = !needsMaven || spawnSync('mvn', ['--version'], { encoding: 'utf8' }).status === 0;
  return { java, version, maven };
}

/** The feature release in the output of `java -version`; 0 when there is none. */
export function javaVersion(text) {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(text);
  if (!match) return 0;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}

function missing({ version, maven }) {
  return [...(version >= NEEDED_JAVA ? [] : [`Java ${NEEDED_JAVA}`]), ...(maven ? [] : ['Maven'])];
}

function choices(names) {
  return [
    `Apache Kafka cannot start: ${names} missing. Choose one:`,
    `  - Debian, Ubuntu: sudo ${installCommand(packages)}`,
    '  - macOS:          brew install openjdk@17 maven',
    '  - a broker you have: KAFKA_BROKERS=host:9092 npm start',
    '  - Docker:         docker compose up -d kafka, then KAFKA_BROKERS=127.0.0.1:9094 npm start',
  ].join('\n');
}
