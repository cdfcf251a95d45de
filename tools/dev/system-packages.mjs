import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

/** What a person types to install them. */
export const installCommand = (packages) => `apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/**
 * Installs Debian packages that something needs: after asking on a terminal, at once as root without one, nowhere else.
 * @param {{what: string, why: string, packages: string[], say: (text: string) => void}} need `what` is missing
 * @returns whether it was tried
 */
export async function installPackages({ what, why, packages, say }) {
  if (!(await mayInstall({ what, why, packages, say }))) return false;
  const command = installCommand(packages);
  say(`${what} missing: installing with ${command}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update -qq', command]) {
    const [program, ...args] = [...sudo, ...line.split(' ')];
    spawnSync(program, args, { stdio: ['inherit', 'ignore', 'inherit'], env });
  }
  return true;
}

async function mayInstall({ what, why, packages, say }) {
  if (!isDebianLike()) return false;
  if (!process.stdin.isTTY) return process.getuid?.() === 0;
  say(`${why} needs ${what}.`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`  Install now with "sudo ${installCommand(packages)}"? [y/N] `);
  ask.close();
  return /^[yo]/i.test(answer.trim());
}

function isDebianLike() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
