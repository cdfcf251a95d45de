import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../dev/paths.mjs';

const pom = join(root, 'tools/bench/events/debezium/pom.xml');

/** Debezium's version, as pinned in the pom. */
export const debeziumVersion = /<artifactId>debezium-connector-postgres<\/artifactId>\s*<version>([^<]+)</.exec(
  readFileSync(pom, 'utf8'),
)?.[1];

/** The jars in a cache of this user, beside the broker's: fetched by Maven once. @returns the folder */
export function debeziumJars(say) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jatigi');
  const folder = join(cache, `debezium-${debeziumVersion}`);
  if (existsSync(folder)) return folder;
  say(`fetching Debezium ${debeziumVersion} and Kafka Connect with Maven (once per user)`);
  mkdirSync(cache, { recursive: true });
  const arriving = `${folder}.${process.pid}`;
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${arriving}`];
  const run = spawnSync('mvn', args, { encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(arriving, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Debezium:\n${run.stdout}${run.stderr}`);
  }
  renameSync(arriving, folder);
  return folder;
}
