import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/** Runs `npm ci` when what lies in node_modules is not what the lockfile says. Throws when npm fails. */
export async function install() {
  const reason = reasonToInstall();
  if (!reason) return;
  // npm ci empties the folder first, and a link leads it to somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(`node_modules is a link, and ${reason}: remove the link, then start again.`);
  }
  console.log(`Installing packages (${reason}): npm ci`);
  const started = Date.now();
  await npmCi();
  console.log(`Packages installed   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function reasonToInstall() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return firstDifference(wanted, JSON.parse(readFileSync(record, 'utf8')).packages);
}

/** Names the first package that is absent or of another version; null when all agree. Times of files prove nothing. */
export function firstDifference(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const here = installed[path];
    const mayBeAbsent = entry.optional || entry.peer || entry.devOptional;
    if (!here && mayBeAbsent) continue;
    if (here?.version !== entry.version) return `${path.replace(/^node_modules\//, '')} is not ${entry.version}`;
  }
  return null;
}

function npmCi() {
  const npm = npmCommand();
  const child = spawn(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci ended with ${code}`))));
  });
}

/** npm as it called us, else the one beside this Node, else the one on the path. */
export function npmCommand() {
  if (process.env.npm_execpath?.endsWith('.js')) return [process.execPath, process.env.npm_execpath];
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}
