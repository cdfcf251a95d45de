import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundle } from '../build/bundle.mjs';
import { root } from '../dev/paths.mjs';

/** The press of the documents service, bundled as the service is, and Typst alone (apps/documents/test/documents-bench.ts). */
export async function documentsScene() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const out = mkdtempSync(join(root, 'dist/documents-bench-')); // below the root, where packages are found
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  await bundle({ entries: [join(root, 'apps/documents/test/documents-bench.ts')], out });
  const require = createRequire(import.meta.url);
  return require(join(out, 'documents-bench.js')).documentsScene();
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/**
 * The event loop turns, as it does between two documents of the service, which waits for its database: only then does the
 * runtime give back what the compiler made outside of its heap.
 */
export const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Megabytes that the process holds and needs. */
export async function residentMegabytes() {
  for (let n = 0; n < 3; n += 1) {
    collect();
    await turn();
  }
  return process.memoryUsage.rss() / 2 ** 20;
}
