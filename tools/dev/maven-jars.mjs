import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The dependencies of a pom in a cache of this user, outside the checkout: fetched by Maven once.
 * @param {{ pom: string, name: string }} what `name` with its version names the folder of the cache
 * @param {(text: string) => void} say
 * @returns the folder
 */
export function mavenJars({ pom, name }, say) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jatigi');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  say(`fetching ${name} with Maven (once per user)`);
  mkdirSync(cache, { recursive: true });
  const arriving = `${folder}.${process.pid}`;
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${arriving}`];
  const run = spawnSync('mvn', args, { encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(arriving, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch ${name}:\n${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`,
    );
  }
  renameSync(arriving, folder);
  return folder;
}
