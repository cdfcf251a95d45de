import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Builds what changed in a process of its own, so that the supervisor does not keep the compilers in memory. */
export function buildChanged() {
  const script = join(root, 'tools/build/build.mjs');
  const child = spawn(process.execPath, [script, '--only-changed'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`The build failed:\n${output}`));
      const built = output
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]);
      resolve({ said: built[0] === 'nothing to build' ? 'as they were' : built.join(', ') });
    });
  });
}
