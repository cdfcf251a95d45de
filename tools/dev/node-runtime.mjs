import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { root } from './paths.mjs';

const OLDEST = [20, 19];
const WANTED = 24;

/**
 * Sees to it that the packages are installed and that this script runs on Node 24, the machine's own or the one that
 * came as a package. Returns when that is so; otherwise the script is started again there and this process only waits.
 */
export async function prepareRuntime() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Node ${OLDEST.join('.')} or newer is needed to begin; this is ${process.versions.node}.`);
    process.exit(1);
  }
  await install();
  if (major >= WANTED) return;
  const own = packagedNode();
  if (!own) {
    console.error(
      `Node ${WANTED} is needed on ${process.platform}-${process.arch}, where no npm package brings it: please install it.`,
    );
    process.exit(1);
  }
  process.exit(await runThere(own));
}

/** The Node 24 that npm installed for this machine, or null. */
export function packagedNode() {
  const file = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  return existsSync(file) ? file : null;
}

function runThere(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Whoever sends a signal may know this process only; the stack takes a second one for the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 1)));
  });
}
