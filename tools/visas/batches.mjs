// npm run soak -- batches, or node tools/visas/batches.mjs [files]: one batch decides a delegation of 5,000 files, of which 37
// cannot be decided, on a Postgres and a broker of their own; `npm test` decides 500. The last line is `N passed, M failed`.
import { runSpecs } from '../test/run-specs.mjs';

const [files = 5_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(files) || files < 500) {
  console.error('node tools/visas/batches.mjs [files, 500 at least]');
  process.exit(2);
}
runSpecs('visas', ['batches.http'], { BATCH_FILES: String(files) });
