import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const NEEDED_JAVA = 17;
const APT = ['apt-get', 'install', '-y', '--no-install-recommends', 'default-jre-headless', 'maven'];

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
  if (!(await mayInstall(names, say))) throw new Error(choices(names));
  say(`${names} missing: installing with ${APT.join(' ')}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const [program, ...args] of [
    [...sudo, 'apt-get', 'update', '-qq'],
    [...sudo, ...APT],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(program, args, { stdio: ['inherit', 'ignore', 'inherit'], env });
  }
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

async function mayInstall(names, say) {
  if (!isDebianLike()) return false;
  if (!process.stdin.isTTY) return process.getuid?.() === 0;
  say(`Apache Kafka needs ${names}.`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`  Install now with "sudo ${APT.join(' ')}"? [y/N] `);
  ask.close();
  return /^[yo]/i.test(answer.trim());
}

function isDebianLike() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function choices(names) {
  return [
    `Apache Kafka cannot start: ${names} missing. Choose one:`,
    `  - Debian, Ubuntu: sudo ${APT.join(' ')}`,
    '  - macOS:          brew install openjdk@17 maven',
    '  - a broker you have: KAFKA_BROKERS=host:9092 npm start',
    '  - Docker:         docker compose up -d kafka, then KAFKA_BROKERS=127.0.0.1:9094 npm start',
  ].join('\n');
}
