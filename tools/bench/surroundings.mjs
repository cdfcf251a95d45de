import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSame, readLock } from '../dev/lock.mjs';
import { local, root } from '../dev/paths.mjs';

/** The stack that the benchmarks measure: the one that runs in this clone, else one started for them and stopped after. */
export class Surroundings {
  #startedHere = false;

  async stack() {
    if (!isRunning()) {
      console.error('… no stack runs in this clone: starting one');
      await npmScript('start.mjs', ['--detach']);
      this.#startedHere = true;
    }
    const state = readLock();
    const ports = Object.fromEntries(state.parts.map(({ name, port }) => [name, port]));
    return { base: state.gateway, brokers: state.kafka, ports };
  }

  async leave() {
    if (this.#startedHere) await npmScript('stop.mjs', []);
  }
}

function isRunning() {
  const state = readLock();
  return Boolean(state && isSame(state.supervisor) && state.state === 'ready');
}

/** Runs a command of the local stack in a clone; its output goes to stderr, the table alone to stdout. */
export function npmScript(script, args, clone = root) {
  const child = spawn(process.execPath, [join(clone, 'tools/dev', script), ...args], {
    cwd: clone,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))));
  });
}

/** The key with which the gateway signs, as `npm start` made it. */
export function gatewayKey() {
  return JSON.parse(readFileSync(join(local, 'keys/gateway.assertion.jwk'), 'utf8'));
}

/** The journey's helpers report into this: silent, and a difference ends the benchmark. */
export const quietReport = {
  title: () => undefined,
  say: () => undefined,
  line: () => undefined,
  check(what, isTrue, found) {
    if (!isTrue) throw new Error(`${what}: ${JSON.stringify(found)}`);
    return true;
  },
};
