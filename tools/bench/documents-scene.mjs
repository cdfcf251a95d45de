import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

/** Megabytes that the process holds. */
export const residentMegabytes = () => process.memoryUsage.rss() / 2 ** 20;
