// npm run soak -- issuing, or node tools/issuing/soak.mjs [points] [batch]: the specs that kill the documents service, with
// many points and a large batch, on a Postgres of their own. It tells how far it is; the last line is `N passed, M failed`.
import { runSpecs } from '../test/run-specs.mjs';

const [points = 200, batch = 10_000] = process.argv.slice(2).map(Number);
if (![points, batch].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('node tools/issuing/soak.mjs [points] [batch]');
  process.exit(2);
}
runSpecs('documents', ['crash-points', 'batch-resumed'], { CRASH_POINTS: String(points), BATCH_SIZE: String(batch) });
