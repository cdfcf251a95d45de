import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.mjs';
import { root } from '../../dev/paths.mjs';

const sources = ['parts', 'rivals'].map((folder) => join(root, 'tools/bench/events', folder));

/**
 * Bundles every part as services are bundled (swc, because Nest needs the metadata of decorators).
 * @returns `start(name)` for a process, `load(name)` for a part used in this one, `remove()`
 */
export async function buildParts() {
  // Inside the checkout, because packages stay outside of the bundle and are found from where it lies.
  const out = mkdtempSync(join(root, 'node_modules/.bench-events-'));
  const entries = sources.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  await bundle({ entries, out });
  const require = createRequire(join(out, 'index.cjs'));
  return {
    start: (name, options) => startPart(join(out, `${name}.js`), options),
    load: (name) => require(join(out, `${name}.js`)),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}

/** A process that answers questions (parts/door.ts). `ask` rejects when the part throws or ends. */
function startPart(file, { execArgv = [], env = {} } = {}) {
  const child = fork(file, [], {
    execArgv: ['--enable-source-maps', ...execArgv],
    serialization: 'advanced',
    env: { ...process.env, KAFKAJS_NO_PARTITIONER_WARNING: '1', NODE_NO_WARNINGS: '1', ...env },
  });
  const open = new Map();
  let last = 0;
  child.on('message', ({ id, answer, error }) => {
    const { resolve, reject } = open.get(id);
    open.delete(id);
    if (error) reject(new Error(error));
    else resolve(answer);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void ended.then(() => open.forEach(({ reject }) => reject(new Error(`${file} ended`))));
  return {
    pid: child.pid,
    ask: (name, args = {}) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error(`${file} has ended`));
        open.set((last += 1), { resolve, reject });
        child.send({ id: last, name, args });
      }),
    ended,
    kill: () => child.kill('SIGKILL'),
    async stop() {
      await this.ask('stop').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
